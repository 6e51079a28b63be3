import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'
import { Inline } from '../components/rich-text.tsx'

export default function PersonalData() {
  return (
    <>
      <PageHeader
        title={m.about_personal_title()}
        lead={m.about_personal_lead()}
        description={m.about_personal_lead()}
      />
      <div className="prose">
        <h2>{m.about_personal_visit_title()}</h2>
        <ul>
          <li>{m.about_personal_visit_1()}</li>
          <li>{m.about_personal_visit_2()}</li>
          <li>{m.about_personal_visit_3()}</li>
          <li>{m.about_personal_visit_4()}</li>
        </ul>
        <p>
          <Inline text={{ sv: m.about_personal_network() }} />
        </p>
        <h2>{m.about_personal_named_title()}</h2>
        <p>{m.about_personal_named()}</p>
        <p>{m.about_personal_crime()}</p>
      </div>
    </>
  )
}
