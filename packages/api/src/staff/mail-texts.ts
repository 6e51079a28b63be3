import type { Account } from '@samordning/db'

/** A mail as it goes into the queue. Plain text: it reads the same everywhere, and nothing in it can call home. */
export type MailText = { to: string; subject: string; body: string }

type Receiver = Pick<Account, 'mail' | 'name' | 'locale'>

const SIGNATURE = {
  sv: 'Det här mejlet kan inte besvaras.\nSamordning, länens arbete mot prostitution och människohandel',
  en: 'This mail can not be answered.\nSamordning, the counties’ work against prostitution and human trafficking',
}

export function invitationMail(to: Receiver, { link, days, by }: { link: string; days: number; by: string }): MailText {
  return write(to, {
    sv: {
      subject: 'Du är inbjuden till arbetsytan Samordning',
      body: `${by} har bjudit in dig till arbetsytan Samordning.\n\nÖppna länken för att skapa ditt konto. Den fungerar en gång och gäller i ${days} dagar:\n\n${link}\n\nVäntade du dig ingen inbjudan behöver du inte göra något.`,
    },
    en: {
      subject: 'You are invited to the workspace Samordning',
      body: `${by} has invited you to the workspace Samordning.\n\nOpen the link to make your account. It works once and can be used for ${days} days:\n\n${link}\n\nIf you did not expect an invitation there is nothing you need to do.`,
    },
  })
}

export function recoveryMail(to: Receiver, link: string): MailText {
  return write(to, {
    sv: {
      subject: 'Kom in i arbetsytan Samordning igen',
      body: `Öppna länken för att välja ett nytt sätt att logga in. Den fungerar en gång och gäller i 30 minuter:\n\n${link}\n\nHar du inte bett om den här länken: logga in och förnya dina återställningskoder, för någon annan har använt en av dem. Säg också till den som administrerar konton.`,
    },
    en: {
      subject: 'Get back into the workspace Samordning',
      body: `Open the link to choose a new way to sign in. It works once and can be used for 30 minutes:\n\n${link}\n\nIf you did not ask for this link: sign in and renew your recovery codes, because somebody else has used one of them. Also tell whoever administers accounts.`,
    },
  })
}

export type SecurityChange =
  'passkey-added' | 'passkey-removed' | 'passphrase' | 'codes' | 'roles' | 'recovered' | 'recovery-code'

const CHANGES: Record<SecurityChange, { sv: string; en: string }> = {
  'passkey-added': { sv: 'En passkey har lagts till på ditt konto.', en: 'A passkey was added to your account.' },
  'passkey-removed': {
    sv: 'En passkey har tagits bort från ditt konto.',
    en: 'A passkey was removed from your account.',
  },
  passphrase: {
    sv: 'Din lösenfras och din kodapp har bytts.',
    en: 'Your passphrase and authenticator app were changed.',
  },
  codes: { sv: 'Dina återställningskoder har förnyats.', en: 'Your recovery codes were renewed.' },
  roles: { sv: 'Dina roller i arbetsytan har ändrats.', en: 'Your roles in the workspace were changed.' },
  recovered: {
    sv: 'Någon har kommit in på ditt konto med en länk för återställning.',
    en: 'Somebody got into your account with a recovery link.',
  },
  'recovery-code': {
    sv: 'Någon har loggat in på ditt konto med en återställningskod.',
    en: 'Somebody signed in to your account with a recovery code.',
  },
}

/** Tells somebody that their way in, or what they may do, has changed (ASVS 5.0, 6.3.7). */
export function securityMail(to: Receiver, change: SecurityChange): MailText {
  const { sv, en } = CHANGES[change]
  return write(to, {
    sv: {
      subject: 'Ditt konto i Samordning har ändrats',
      body: `${sv}\n\nVar det inte du, eller någon du känner till? Logga in, avsluta dina andra sessioner under Mitt konto, och säg till den som administrerar konton.`,
    },
    en: {
      subject: 'Your account in Samordning has changed',
      body: `${en}\n\nIf that was not you, or somebody you know of: sign in, end your other sessions under My account, and tell whoever administers accounts.`,
    },
  })
}

type Reminding = {
  /** What the round and the agency are called, in the language of whoever gets it. */
  round: string
  agency: string
  /** The last day for answers, in words, and whether it has been. */
  reportBy: string
  isLate: boolean
  /** Questions without an answer; 0 where all that is left is to hand them in. */
  left: number
  link: string
}

/** Asks somebody to answer the status survey for their agency. */
export function reminderMail(to: Receiver, { round, agency, reportBy, isLate, left, link }: Reminding): MailText {
  const lacking = {
    sv: left === 0 ? 'Alla frågor har ett svar, men svaren är inte inlämnade.' : `${left} av frågorna saknar svar.`,
    en:
      left === 0
        ? 'Every question has an answer, but they have not been handed in.'
        : `${left} of the questions have no answer.`,
  }
  return write(to, {
    sv: {
      subject: isLate ? `Svaren skulle ha varit inne: ${round}` : `Svara senast ${reportBy}: ${round}`,
      body: `${agency} är tillfrågad i ${round}. ${isLate ? `Svaren skulle ha varit inne ${reportBy}` : `Svaren ska vara inne ${reportBy}`}. ${lacking.sv}\n\nHär svarar ni:\n\n${link}\n\nKan ni inte svara går det att säga det på samma sida. Samordnaren ser vilka som har svarat.`,
    },
    en: {
      subject: isLate ? `The answers were due: ${round}` : `Answer by ${reportBy}: ${round}`,
      body: `${agency} is asked in ${round}. ${isLate ? `The answers were due on ${reportBy}` : `The answers are due on ${reportBy}`}. ${lacking.en}\n\nThis is where you answer:\n\n${link}\n\nIf you can’t answer, you can say so on the same page. The coordinator sees who has answered.`,
    },
  })
}

type Texts = Record<Account['locale'], { subject: string; body: string }>

function write({ mail: to, name, locale }: Receiver, texts: Texts): MailText {
  const { subject, body } = texts[locale]
  const greeting = locale === 'sv' ? `Hej ${name},` : `Dear ${name},`
  return { to, subject, body: `${greeting}\n\n${body}\n\n${SIGNATURE[locale]}\n` }
}
