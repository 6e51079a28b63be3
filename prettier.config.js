export { default } from '@samordning/tooling/prettier'
