import { Tag } from '../components/notice.tsx'
import { statusInWords, type AssignmentItem } from './assignment-words.ts'

type Props = Pick<AssignmentItem, 'status' | 'lastDay' | 'inDoubt' | 'outcome'>

/** Where an assignment stands. What is missing has the dotted edge that missing things have everywhere. */
export function AssignmentStatus(props: Props) {
  const words = statusInWords(props)
  return props.status === 'overdue' ? <span className="tag missing">{words}</span> : <Tag>{words}</Tag>
}
