export { default } from '@samordning/tooling/eslint'
