import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

// What this misses, such as `process['env']`, tests/architecture.test.ts finds.
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in apps/server/src/env.ts alone: take the setting as an argument.',
}

export default defineConfig(
  globalIgnores([
    '**/build/',
    '**/dist/',
    '**/dist-texts/',
    '**/dist-surveys/',
    '**/data/',
    '**/.react-router/',
    '**/.svelte-kit/',
    '**/test-results/',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: {
      // The programs that `types` checks, by name: found file by file, each package would be one more.
      parserOptions: {
        project: [
          './tooling/tsconfig.packages.json',
          './tests/tsconfig.json',
          './apps/public/tsconfig.json',
          './apps/dashboard/tsconfig.json',
        ],
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-undef': 'off', // The compiler knows better.
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noEnvironment],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `noUncheckedIndexedAccess` makes the compiler ask where a person can see the answer.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      'prefer-const': 'off', // `let { … } = $props()`
      'svelte/prefer-const': 'error',
      'svelte/no-navigation-without-resolve': 'off', // The dashboard stands at the root of its origin.
    },
  },
  // The parser of components would make the compiler begin anew for each of these: twenty seconds for all of them.
  { files: ['**/*.svelte.ts'], languageOptions: { parser: ts.parser } },
  {
    // With types each component would make the compiler begin anew: two minutes for all of them. svelte-check reads their types.
    files: ['**/*.svelte'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: ts.parser, project: false } },
  },
  { files: ['apps/dashboard/**/*.ts'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  { files: ['apps/server/**', 'tooling/**', 'tests/**', '**/*-command.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['apps/server/src/env.ts', 'tooling/**', 'tests/**', 'packages/content/src/check-command.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
