/** Systems in the order an office prints them: Party, congress, government, conference, then what stands beside. */
export const SYSTEM_ORDER: readonly string[] = [
  'party',
  'congress',
  'government',
  'cppcc',
  'supervision',
  'judicial',
  'military',
  'mass-organisation',
  'vertical',
  'dispatched',
  'enterprise',
  'school',
  'other',
];
