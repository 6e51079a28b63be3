import type { Act, SubjectKind } from '@samordning/domain'
import { m } from '@samordning/messages'

/** What was done, in the past tense, after the name of who did it. */
const ACTS: Record<Act, () => string> = {
  'session.opened': m.dashboard_act_session_opened,
  'session.refused': m.dashboard_act_session_refused,
  'session.ended': m.dashboard_act_session_ended,
  'session.confirmed': m.dashboard_act_session_confirmed,
  'access.refused': m.dashboard_act_access_refused,
  'account.invited': m.dashboard_act_account_invited,
  'account.invitation-cancelled': m.dashboard_act_account_invitation_cancelled,
  'account.created': m.dashboard_act_account_created,
  'account.changed': m.dashboard_act_account_changed,
  'account.recovered': m.dashboard_act_account_recovered,
  'account.link-asked': m.dashboard_act_account_link_asked,
  'account.recovery-sent': m.dashboard_act_account_recovery_sent,
  'account.roles-changed': m.dashboard_act_account_roles_changed,
  'account.closed': m.dashboard_act_account_closed,
  'account.reopened': m.dashboard_act_account_reopened,
  'account.sessions-ended': m.dashboard_act_account_sessions_ended,
  'account.passkey-added': m.dashboard_act_account_passkey_added,
  'account.passkey-removed': m.dashboard_act_account_passkey_removed,
  'account.password-set': m.dashboard_act_account_password_set,
  'account.codes-renewed': m.dashboard_act_account_codes_renewed,
  'directory.changed': m.dashboard_act_directory_changed,
  'directory.undone': m.dashboard_act_directory_undone,
  'document.created': m.dashboard_act_document_created,
  'document.saved': m.dashboard_act_document_saved,
  'document.commented': m.dashboard_act_document_commented,
  'document.comment-resolved': m.dashboard_act_document_comment_resolved,
  'document.comment-reopened': m.dashboard_act_document_comment_reopened,
  'document.submitted': m.dashboard_act_document_submitted,
  'document.returned': m.dashboard_act_document_returned,
  'document.approved': m.dashboard_act_document_approved,
  'document.published': m.dashboard_act_document_published,
  'document.published-urgently': m.dashboard_act_document_published_urgently,
  'document.unscheduled': m.dashboard_act_document_unscheduled,
  'document.withdrawn': m.dashboard_act_document_withdrawn,
  'document.review-by-set': m.dashboard_act_document_review_by_set,
  'survey.question-saved': m.surveys_act_question_saved,
  'survey.round-opened': m.surveys_act_round_opened,
  'survey.round-changed': m.surveys_act_round_changed,
  'survey.round-closed': m.surveys_act_round_closed,
  'survey.answer-saved': m.surveys_act_answer_saved,
  'survey.answer-handed': m.surveys_act_answer_handed,
  'survey.submitted': m.surveys_act_submitted,
  'survey.recalled': m.surveys_act_recalled,
  'survey.returned': m.surveys_act_returned,
  'survey.approved': m.surveys_act_approved,
  'survey.respondent-closed': m.surveys_act_respondent_closed,
  'survey.respondent-reopened': m.surveys_act_respondent_reopened,
  'survey.reminded': m.surveys_act_reminded,
  'survey.arranged': m.surveys_act_arranged,
  'survey.frozen': m.surveys_act_frozen,
  'file.uploaded': m.files_act_uploaded,
  'file.replaced': m.files_act_replaced,
  'contacts.read': m.dashboard_act_contacts_read,
  'contacts.exported': m.dashboard_act_contacts_exported,
  'trail.exported': m.dashboard_act_trail_exported,
  'trail.erased': m.dashboard_act_trail_erased,
  'mail.read': m.dashboard_act_mail_read,
  'mail.resent': m.dashboard_act_mail_resent,
}

const KINDS: Record<SubjectKind, () => string> = {
  account: m.dashboard_kind_account,
  agency: m.dashboard_kind_agency,
  group: m.dashboard_kind_group,
  'support-line': m.dashboard_kind_support_line,
  document: m.dashboard_kind_document,
  survey: m.surveys_kind,
  file: m.files_kind,
  trail: m.dashboard_kind_trail,
  mail: m.dashboard_kind_mail,
}

export const ALL_ACTS = Object.keys(ACTS) as Act[]
export const ALL_KINDS = Object.keys(KINDS) as SubjectKind[]

/** @NOTE An act that a newer server knows and this page does not is said by its code. */
export function sayAct(act: Act): string {
  return ACTS[act]?.() ?? act
}

export function sayKind(kind: SubjectKind): string {
  return KINDS[kind]?.() ?? kind
}
