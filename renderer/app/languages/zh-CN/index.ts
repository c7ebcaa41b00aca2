/** Every string of the window in Chinese, the first language, one file a subject; `en/` has the same keys. */
import { amendments } from './amendments.ts';
import { analysis } from './analysis.ts';
import { brief } from './brief.ts';
import { checks } from './checks.ts';
import { columns } from './columns.ts';
import { comparison } from './comparison.ts';
import { contents } from './contents.ts';
import { detail } from './detail.ts';
import { documentText } from './document-text.ts';
import { editions } from './editions.ts';
import { evidence } from './evidence.ts';
import { expansion } from './expansion.ts';
import { exports } from './exports.ts';
import { facets } from './facets.ts';
import { figures } from './figures.ts';
import { follow } from './follow.ts';
import { frame } from './frame.ts';
import { graph } from './graph.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { judgements } from './judgements.ts';
import { layouts } from './layouts.ts';
import { matrix } from './matrix.ts';
import { merging } from './merging.ts';
import { naming } from './naming.ts';
import { navigation } from './navigation.ts';
import { notes } from './notes.ts';
import { notices } from './notices.ts';
import { outline } from './outline.ts';
import { overview } from './overview.ts';
import { paths } from './paths.ts';
import { picture } from './picture.ts';
import { places } from './places.ts';
import { rereading } from './rereading.ts';
import { review } from './review.ts';
import { roleRule } from './role-rule.ts';
import { savedViews } from './saved-views.ts';
import { search } from './search.ts';
import { taxonomy } from './taxonomy.ts';
import { things } from './things.ts';
import { timeline } from './timeline.ts';
import { work } from './work.ts';
import { workspaces } from './workspaces.ts';

export const zh = {
  ...frame,
  ...taxonomy,
  ...things,
  ...search,
  ...home,
  ...outline,
  ...brief,
  ...contents,
  ...detail,
  ...checks,
  ...documentText,
  ...evidence,
  ...figures,
  ...follow,
  ...judgements,
  ...timeline,
  ...columns,
  ...comparison,
  ...places,
  ...graph,
  ...expansion,
  ...facets,
  ...layouts,
  ...notes,
  ...notices,
  ...roleRule,
  ...help,
  ...matrix,
  ...naming,
  ...navigation,
  ...overview,
  ...paths,
  ...amendments,
  ...analysis,
  ...exports,
  ...picture,
  ...work,
  ...savedViews,
  ...imports,
  ...editions,
  ...workspaces,
  ...merging,
  ...rereading,
  ...review,
};
