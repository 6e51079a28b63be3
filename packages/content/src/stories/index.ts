import { campaigns } from './happenings-campaigns.ts'
import { channels } from './happenings-channels.ts'
import { events } from './happenings-events.ts'
import { themeDays } from './happenings-theme-days.ts'
import { newsOfAutumn2016 } from './news-2016-autumn.ts'
import { newsOfSeptember2016 } from './news-2016-september.ts'
import { newsOfSpring2016 } from './news-2016-spring.ts'
import { newsOf2017 } from './news-2017.ts'
import { undatedNews } from './news-undated.ts'

/** News, newest first and undated last; events, campaigns and channels. */
export const stories = [
  newsOf2017,
  newsOfAutumn2016,
  newsOfSeptember2016,
  newsOfSpring2016,
  undatedNews,
  themeDays,
  events,
  campaigns,
  channels,
]
