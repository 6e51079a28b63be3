import type { ProvisionState } from '@samordning/domain'
import { m } from '@samordning/messages'

const states: Record<Exclude<ProvisionState, 'offence'>, () => string> = {
  'no-offence': m.law_before_no_offence,
  'not-introduced': m.law_before_not_introduced,
  'no-such-degree': m.law_before_no_degree,
  'not-known': m.law_before_not_known,
}

/** Why there is no scale at a time: "Då fanns det inte som ett eget brott." */
export function stateInWords(state: ProvisionState): string {
  return state === 'offence' ? '' : states[state]()
}
