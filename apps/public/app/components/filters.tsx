import { m } from '@samordning/messages'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { withoutLocale } from '../locale.ts'
import { currentMoment, hrefTo } from '../moment.ts'

/**
 * Narrows a list down: a plain form, whose answer is an address that can be kept and shared.
 * Fields are named by the words of `query-words.ts`: `<SelectField word="typ" value={query.typ} … />`.
 */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  const { pathname, search } = useLocation()
  const filters = [...new URLSearchParams(search).keys()].filter((word) => word !== 'datum' && word !== 'kant')
  return (
    <form className="filters" action={pathname} aria-label={label}>
      {children}
      <KeptDay />
      <button type="submit">{m.common_filter_button()}</button>
      {filters.length > 0 && <a href={hrefTo(withoutLocale(pathname))}>{m.common_clear()}</a>}
    </form>
  )
}

/** Keeps the day of the page when a form is sent, and as of when it was known: with `hasDays` the form asks for days itself. */
export function KeptDay({ hasDays }: { hasDays?: boolean }) {
  const { date, known } = currentMoment()
  return (
    <>
      {date && !hasDays && <input type="hidden" name="datum" value={date} />}
      {known && <input type="hidden" name="kant" value={known} />}
    </>
  )
}

type FieldProps = { word: string; label: string; value: string | undefined; hint?: ReactNode }

type TextProps = FieldProps & {
  /** Where the page has two fields for the word. */
  id?: string
  type?: 'text' | 'search' | 'date' | 'number'
  min?: string
  max?: string
}

export function TextField({ word, id = `field-${word}`, ...props }: TextProps) {
  const hintId = props.hint ? `${id}-hint` : undefined
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.hint && (
        <span className="hint" id={hintId}>
          {props.hint}
        </span>
      )}
      <input
        id={id}
        name={word}
        type={props.type ?? 'text'}
        min={props.min}
        max={props.max}
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
