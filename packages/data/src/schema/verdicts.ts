/** What each verdict on a proposition says of it. */
export const VERDICT_MEANINGS = {
  corroborated: 'The public record bears it out',
  'more-precise': 'The public record bears it out and says it more exactly',
  partly: 'The public record bears out a part of it',
  contested: 'Sides contradict each other on it',
  'partly-contradicted': 'The public record contradicts a part of it',
  'not-found': 'Nothing on it was found in the public record',
  imprecise: 'It says less exactly what the public record has, so that it can mislead',
  'not-factual': 'It is no statement of fact that a record could bear out',
} as const
