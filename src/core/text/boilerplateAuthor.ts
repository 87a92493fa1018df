/**
 * A paragraph → whether it is the writer's biography, as pages put it below an article.
 *
 * "I have been writing about farming for over ten years and edit a weekly." → yes; "“I have been a farmer here," she said." → no.
 */

/** Longer paragraphs are the article's: biographies below articles are short. */
const BIOGRAPHY_WORDS = 90

const FIRST_PERSON = /\b(?:I|[Mm]y|me)\b/gu
const TRADE =
  /\b(?:reporter|editor|journalist|journalism|writer|columnist|correspondent|contributor|news industry|newsroom|freelanc\w+|blogger|bylines?|articles?|newspapers?|outlets|covered|covering|writing|contribute[sd]?)\b/giu
const THIRD_PERSON =
  /^(?:\p{Lu}[\p{L}.’'-]+\s+){1,4}(?:is|was|has been|covers|writes|reports|joined|works)\b.{0,40}\b(?:reporter|editor|journalist|writer|columnist|correspondent|contributor|freelance\w*|author|news|breaking|covering|politics|business|for)\b/u
const HIS_WORK =
  /\b(?:(?:his|her|their) (?:work|writing|reporting|articles?|bylines?) (?:has|have|appears?|focuses)|(?:he|she|they) (?:previously|also|formerly) (?:worked|wrote|reported|covered|served|writes)|(?:reach|contact|follow|e-?mail) (?:him|her|them)|@\w+|is based in|prior to joining|before joining)\b/iu

export function isBiography(paragraph: string): boolean {
  if (/[“"]/u.test(paragraph) || paragraph.split(/\s+/u).length > BIOGRAPHY_WORDS) return false
  const first = paragraph.match(FIRST_PERSON)?.length ?? 0
  const trade = paragraph.match(TRADE)?.length ?? 0
  if (first >= 2 && trade >= 2) return true
  return THIRD_PERSON.test(paragraph) && trade >= 1 && HIS_WORK.test(paragraph)
}
