import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { userName } from '../../electron/engine/user-name.ts';

const failing = (code: string) => (): never => {
  throw Object.assign(new Error('uv_os_get_passwd returned ENOENT'), { code });
};

test('the history names the user of the system', () => expect(userName()).toBe(userInfo().username));

test('a user without a name in the system, as in a container, is one by number', () => {
  expect(userName(failing('ERR_SYSTEM_ERROR'))).toBe(`user ${process.getuid?.() ?? 'without a name'}`);
});

test('what else goes wrong is told', () => expect(() => userName(failing('EIO'))).toThrow('ENOENT'));
