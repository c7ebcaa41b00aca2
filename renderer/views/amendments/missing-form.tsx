/** 缺一个单位…: a body that a measure names and nobody read, at the place of the measure or at words that were left out. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { AmendmentsInput, AmendmentWish, Failure, ReviewItemId } from '../../bridge/contract.ts';
import { adoptedThing, kindsAt, type NamedMeasure, relationOf } from '../../state/amendments/index.ts';
import { FormFrame } from './form-frame.tsx';
import { RoleChoice } from './role-choice.tsx';
import { ThingSearch } from './thing-search.tsx';

/** Bodies nobody knows yet are posts or offices, never groups of them. */
const NEW_BODY = 'agency';

interface Body {
  readonly id: EntityId;
  readonly name: string;
  readonly isNew: boolean;
}

function entriesOf(
  body: Body | null,
  role: Role,
  measure: NamedMeasure | null,
  place: ReviewItemId | EntityId | undefined,
): readonly AmendmentWish[] {
  if (body === null || measure === null || place === undefined) return [];
  const { id, name, isNew } = body;
  return [
    ...(isNew ? [{ kind: 'thing-adopted', thingKind: NEW_BODY, name, surface: name } as const] : []),
    {
      ...{ kind: 'claim-added', subject: id, relation: relationOf(role) },
      ...{ object: measure.id, role, place },
    },
  ];
}

interface Props {
  /** Null where it has yet to be found. */
  readonly measure: NamedMeasure | null;
  /** Where it stands; the place of the measure where nothing is said. */
  readonly place?: ReviewItemId;
  /** The words that were left out. */
  readonly words?: string;
  readonly keep?: (input: AmendmentsInput) => Promise<Failure | null>;
  readonly aside: ReactNode;
}

export function MissingForm({ measure: likely, place, words = '', keep, aside }: Props) {
  const { t } = useTranslation();
  const [body, setBody] = useState<Body | null>(null);
  const [role, setRole] = useState<Role>('joint');
  const [measure, setMeasure] = useState(likely);
  const [elsewhere, setElsewhere] = useState(likely === null);
  const make = (name: string): void => setBody({ id: adoptedThing(NEW_BODY, name), name, isNew: true });
  return (
    <FormFrame
      entries={entriesOf(body, role, measure, place ?? measure?.id)}
      {...(keep && { keep })}
      aside={aside}
    >
      <p className="correction__claim">
        {measure?.name ?? t('amendments.noMeasure')}{' '}
        {keep !== undefined && !elsewhere && (
          <button type="button" className="link" onClick={() => setElsewhere(true)}>
            {t('amendments.otherMeasure')}
          </button>
        )}
      </p>
      {elsewhere && (
        <ThingSearch
          label={t('amendments.missingMeasure')}
          kinds={kindsAt(relationOf(role), 'object')}
          chosen={measure === likely ? null : measure}
          choose={(card) => setMeasure(card ?? likely)}
        />
      )}
      <div className="correction__right">
        <h4>{t('amendments.missingBody')}</h4>
        <ThingSearch
          first
          label={t('amendments.missingBody')}
          kinds={kindsAt(relationOf(role), 'subject')}
          typed={words}
          chosen={body}
          choose={(card) => setBody(card && { id: card.id, name: card.name, isNew: false })}
          create={{ label: (name) => t('amendments.newBody', { name }), make }}
        />
      </div>
      <RoleChoice role={role} choose={setRole} />
    </FormFrame>
  );
}
