import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'

/**
 * Narrows a list down: a plain form, whose answer is an address that can be kept and shared.
 * Fields are named by the words of `query-words.ts`: `<SelectField word="typ" value={query.typ} … />`.
 */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  const { pathname, search } = useLocation()
  return (
    <form className="filters" action={pathname} aria-label={label}>
      {children}
      <button type="submit">{m.common_filter_button()}</button>
      {search !== '' && <a href={pathname}>{m.common_clear()}</a>}
    </form>
  )
}

type FieldProps = { word: string; label: string; value: string | undefined; hint?: string }

export function TextField({ type = 'text', ...props }: FieldProps & { type?: 'text' | 'search' | 'date' | 'number' }) {
  const hintId = props.hint ? `field-${props.word}-hint` : undefined
  return (
    <div className="field">
      <label htmlFor={`field-${props.word}`}>{props.label}</label>
      {props.hint && (
        <span className="hint" id={hintId}>
          {props.hint}
        </span>
      )}
      <input
        id={`field-${props.word}`}
        name={props.word}
        type={type}
        defaultValue={props.value}
        aria-describedby={hintId}
      />
    </div>
  )
}

type Option = { value: string; name: string }

/** A choice with "all" first. */
export function SelectField({ options, all, ...props }: FieldProps & { options: readonly Option[]; all: string }) {
  return (
    <div className="field">
      <label htmlFor={`field-${props.word}`}>{props.label}</label>
      <select id={`field-${props.word}`} name={props.word} defaultValue={props.value ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
