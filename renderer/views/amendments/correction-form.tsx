/** 这不对…: what is wrong with a claim and what it should be, with the passage beside it. */
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { AmendmentWish, EvidencedClaim, StatementEvidence } from '../../bridge/contract.ts';
import { type Fault, faultsOf, kindsAt } from '../../state/amendments/index.ts';
import { EvidencePlaceView } from '../evidence/evidence-place.tsx';
import { useKindLabel, useWording } from '../labels.ts';
import { adoptionOf, type ChosenThing, knownThing, useOfferNew } from './chosen-thing.ts';
import { FormFrame } from './form-frame.tsx';
import { RoleChoice } from './role-choice.tsx';
import { ThingSearch } from './thing-search.tsx';

interface Answer {
  readonly fault: Fault;
  readonly role: Role | null;
  readonly thing: ChosenThing | null;
  readonly value: string;
}

/** The entries the answers make; none while something is missing. */
function entriesOf({ statement, value: read }: EvidencedClaim, answer: Answer): readonly AmendmentWish[] {
  const { fault, role, thing } = answer;
  const value = answer.value.trim();
  const changed = (change: Extract<AmendmentWish, { kind: 'claim-changed' }>['change']): AmendmentWish => ({
    kind: 'claim-changed',
    claim: statement,
    change,
  });
  if (fault === 'reject') return [{ kind: 'claim-rejected', claim: statement }];
  if (fault === 'role') return role === null ? [] : [changed({ role })];
  if (fault === 'value') return value === '' || value === read?.text ? [] : [changed({ value })];
  return thing === null ? [] : [...adoptionOf(thing), changed({ [fault]: thing.id })];
}

interface RightProps {
  readonly evidence: StatementEvidence;
  readonly answer: Answer;
  readonly change: (answer: Partial<Answer>) => void;
}

interface RightThingProps {
  readonly kinds: readonly string[];
  readonly thing: ChosenThing | null;
  readonly choose: (thing: ChosenThing | null) => void;
}

function RightThing({ kinds, thing, choose }: RightThingProps) {
  const { t } = useTranslation();
  const offered = useOfferNew(kinds, choose);
  return (
    <ThingSearch
      label={t('amendments.rightThing')}
      kinds={kinds}
      chosen={thing}
      choose={(card) => choose(knownThing(card))}
      {...offered}
    />
  );
}

/** What it should be instead. */
function Right({ evidence: { claim, duty }, answer, change }: RightProps) {
  const { t } = useTranslation();
  const { fault } = answer;
  if (fault === 'reject') return <p className="correction__hint">{t('amendments.rejectHint')}</p>;
  if (fault === 'role')
    return <RoleChoice role={answer.role} without={duty?.role ?? null} choose={(role) => change({ role })} />;
  if (fault === 'value')
    return (
      <Input
        value={answer.value}
        aria-label={t('amendments.rightValue')}
        addonAfter={claim.value?.unit === '' ? undefined : claim.value?.unit}
        onChange={(event) => change({ value: event.target.value })}
      />
    );
  return (
    <RightThing
      key={fault}
      kinds={kindsAt(claim.relation, fault)}
      thing={answer.thing}
      choose={(thing) => change({ thing })}
    />
  );
}

function useFaultWords({ subject, object }: EvidencedClaim): (fault: Fault) => string {
  const { t } = useTranslation();
  const kind = useKindLabel();
  return (fault) => {
    const end = { subject, object }[fault as 'subject' | 'object'];
    return end
      ? t('amendments.wrongThing', { kind: kind(end.kind), name: end.name })
      : t(`amendments.faults.${fault}`);
  };
}

export function CorrectionForm({ evidence }: { readonly evidence: StatementEvidence }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { claim, places } = evidence;
  const faults = faultsOf(claim);
  const words = useFaultWords(claim);
  const [answer, setAnswer] = useState<Answer>({
    fault: faults[0] ?? 'reject',
    role: null,
    thing: null,
    value: claim.value?.text ?? '',
  });
  const choices = useRef<HTMLFieldSetElement>(null);
  // The keyboard begins at the question, whatever the dialog had under it.
  useEffect(() => choices.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<Answer>): void => setAnswer((before) => ({ ...before, ...part }));
  if (faults.length === 0) return <p className="correction__hint">{t('amendments.fixed')}</p>;
  return (
    <FormFrame
      entries={entriesOf(claim, answer)}
      aside={places.map((place) => (
        <EvidencePlaceView key={`${place.document}-${place.line}-${place.paragraph}`} place={place} />
      ))}
    >
      <p className="correction__claim">{wording(evidence.sentence)}</p>
      <fieldset ref={choices} className="correction__faults">
        <legend>{t('amendments.whatIsWrong')}</legend>
        {faults.map((fault) => (
          <label key={fault}>
            <input
              type="radio"
              name="fault"
              checked={fault === answer.fault}
              onChange={() => change({ fault, thing: null })}
            />
            {words(fault)}
          </label>
        ))}
      </fieldset>
      <div className="correction__right">
        {answer.fault !== 'reject' && <h4>{t('amendments.whatIsRight')}</h4>}
        <Right evidence={evidence} answer={answer} change={change} />
      </div>
    </FormFrame>
  );
}
