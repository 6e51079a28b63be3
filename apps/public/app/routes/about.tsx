import { m } from '@samordning/messages'
import { PageHeader } from '../components/page-header.tsx'
import { Inline } from '../components/rich-text.tsx'

export default function About() {
  return (
    <>
      <PageHeader title={m.about_title()} lead={m.about_lead()} description={m.about_lead()} />
      <div className="prose">
        <h2>{m.about_what_title()}</h2>
        <p>{m.about_what_time()}</p>
        <p>
          <Inline text={{ sv: m.about_what_sources() }} />
        </p>
        <p>{m.about_what_doubt()}</p>
        <h2>{m.about_origin_title()}</h2>
        <p>{m.about_origin()}</p>
        <h2>{m.about_limits_title()}</h2>
        <p>{m.about_limits()}</p>
        <h2>{m.about_open_title()}</h2>
        <p>{m.about_open()}</p>
      </div>
    </>
  )
}
