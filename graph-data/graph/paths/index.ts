/** How things are connected: the public face of this folder. */
export { connect } from './connect.ts';
export {
  HOME_PLACE,
  type Path,
  type PathOptions,
  type PathRules,
  type PathStep,
  type PathsFound,
  USUAL_RULES,
} from './types.ts';
