export { default } from './tooling/prettier.base.js'
