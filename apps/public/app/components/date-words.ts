export { dayInWords, fuzzyInWords, periodInWords } from '@samordning/messages/date-words'
