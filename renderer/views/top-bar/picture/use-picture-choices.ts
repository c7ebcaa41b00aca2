/** The formats of a picture in the menu of exports: images at hand, pages and data in menus of their own. */
import { useTranslation } from 'react-i18next';
import type { ExportOrder } from '../../../bridge/contract.ts';
import type { ExportChoice, ExportChoices } from '../../../components/export-menu.tsx';
import {
  choiceKey,
  type ExportOffer,
  imageChoices,
  type PictureChoice,
  pageChoices,
  savePicture,
} from '../../../state/exports/index.ts';
import { saveComposed } from './save-composed.ts';
import { usePictureDrawing } from './use-picture-drawing.ts';

type Choices = readonly (ExportChoice | ExportChoices)[];

/** Puts the pictures before the data of an offer; what is no graph but drawn as a file is offered as points too. */
export function usePictureChoices(): (offer: ExportOffer, data: readonly ExportChoice[]) => Choices {
  const { t } = useTranslation();
  const drawing = usePictureDrawing();
  const pngChoices = (order: ExportOrder, part: string): Choices =>
    imageChoices('print').flatMap((choice) =>
      choice.format === 'png'
        ? [
            {
              key: `picture ${part} ${choiceKey(choice)}`,
              label: t(`picture.format.${choiceKey(choice)}`),
              run: () => void saveComposed(order, choice.scale),
            },
          ]
        : [],
    );
  return ({ order, part, formats }, data) => {
    if (order.what !== 'graph') return formats.includes('svg') ? [...data, ...pngChoices(order, part)] : data;
    const choiceOf = (choice: PictureChoice): ExportChoice => ({
      key: `picture ${part} ${choice.look} ${choiceKey(choice)}`,
      label: t(`picture.format.${choiceKey(choice)}`),
      run: () => void savePicture(order, drawing(order.part, choice)),
    });
    return [
      ...imageChoices('screen').map(choiceOf),
      {
        key: `picture ${part} print`,
        label: t('picture.print'),
        choices: imageChoices('print').map(choiceOf),
      },
      { key: `picture ${part} pages`, label: t('picture.pages'), choices: pageChoices.map(choiceOf) },
      { key: `graph ${part} data`, label: t('picture.data'), choices: data },
    ];
  };
}
