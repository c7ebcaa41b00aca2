/** 三问导览: leads through the app step by step, the place of each step highlighted; arrows and Esc work, and it can be skipped. */
import { Tour as AntdTour } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../state/answers/index.ts';
import { goToAddress, kindOf } from '../../state/navigation/index.ts';
import { endTour, showTourStep, useTour } from '../../state/tour/index.ts';
import { type TourStep, type TourThings, tourSteps } from './steps.ts';
import { useDrawn } from './use-drawn.ts';

/** Hits of an empty search: places to start from, measures and bodies among them. */
const SUGGESTED = 12;

/** Null until all of it is known. */
function useThings(wanted: boolean): TourThings | null {
  const hits = useAnswer('search.find', wanted ? { text: '', limit: SUGGESTED } : undefined).value?.hits;
  const threads = useAnswer('threads.list', wanted ? null : undefined).value?.threads;
  return useMemo(() => {
    if (hits === undefined || threads === undefined) return null;
    const first = (kind: string) => hits.find(({ card }) => kindOf(card.id) === kind)?.card.id ?? null;
    return { measure: first('measure'), agency: first('agency'), thread: threads[0]?.id ?? null };
  }, [hits, threads]);
}

interface ShownProps {
  readonly steps: readonly TourStep[];
  readonly at: number;
}

function Shown({ steps, at }: ShownProps) {
  const { t } = useTranslation();
  const step = steps[at];
  const { element, settled } = useDrawn(step?.target ?? null, step?.id ?? '');
  useEffect(() => {
    if (step !== undefined) goToAddress(step.address);
  }, [step]);
  if (step === undefined || !settled) return null;
  const last = at === steps.length - 1;
  return (
    <AntdTour
      open
      current={at}
      onChange={showTourStep}
      onClose={endTour}
      scrollIntoViewOptions={false}
      disabledInteraction
      indicatorsRender={(index, total) => (
        <span className="tour-count">{t('tour.count', { step: index + 1, total })}</span>
      )}
      steps={steps.map(({ id, question }) => ({
        title: t(`tour.questions.${question}`),
        description: <p role="status">{t(`tour.steps.${id}`)}</p>,
        target: element,
        closable: { 'aria-label': t('tour.close') },
        nextButtonProps: { autoFocus: true, children: t(last ? 'tour.finish' : 'tour.next') },
        prevButtonProps: { children: t('tour.previous') },
      }))}
    />
  );
}

export function Tour() {
  const at = useTour(({ step }) => step);
  const things = useThings(at !== null);
  const steps = useMemo(() => (things === null ? null : tourSteps(things)), [things]);
  if (at === null || steps === null) return null;
  return <Shown steps={steps} at={at} />;
}
