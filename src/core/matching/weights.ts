export const WEIGHTS: Readonly<Record<string, number>> = { always: -5, terms: 20 }
