/** The parts of undici that are loaded one by one; its types only cover the whole. */
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici';

  type Options = Parameters<Dispatcher['request']>[0];
  export default function request(
    this: Dispatcher,
    options: Options,
  ): ReturnType<Dispatcher['request']>;
}
