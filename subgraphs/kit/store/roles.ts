/** What a role may be told to log in with; without one the role keeps the password that it has. */
export type RolePasswords = Readonly<Record<string, string>>;

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const role = (name: string, password: string | undefined): string => {
  const login = password === undefined ? '' : `\nALTER ROLE ${name} LOGIN PASSWORD ${quote(password)};`;
  return `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${quote(name)}) THEN CREATE ROLE ${name} LOGIN; END IF;
END $$;${login}`;
};

const house = (name: string, passwords: RolePasswords): string => {
  const owner = `${name}_owner`;
  const app = `${name}_app`;
  return `-- ${name}
${role(owner, passwords[owner])}
${role(app, passwords[app])}
GRANT ${owner} TO CURRENT_USER;
CREATE SCHEMA IF NOT EXISTS ${name} AUTHORIZATION ${owner};
REVOKE ALL ON SCHEMA ${name} FROM PUBLIC;
GRANT USAGE ON SCHEMA ${name} TO ${app};
ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${name} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${name} GRANT USAGE, SELECT ON SEQUENCES TO ${app};
ALTER ROLE ${owner} SET search_path = ${name};
ALTER ROLE ${app} SET search_path = ${name};`;
};

/**
 * The statements that make a database ready for the network: per subgraph a schema, the role that owns and migrates it,
 * and the role that runs in it and sees nothing else. Running them twice changes nothing.
 */
export const databaseSql = (subgraphs: readonly string[], passwords: RolePasswords = {}): string =>
  `REVOKE CREATE ON SCHEMA public FROM PUBLIC;\n\n${subgraphs.map((name) => house(name, passwords)).join('\n\n')}\n`;

/** What PostgreSQL says when another session makes or changes the same role: as a row, as a unique name, as an object. */
const MET = new Set(['XX000', '23505', '42710']);
const ATTEMPTS = 50;

/**
 * Runs what makes roles until no other does so at the same moment: roles belong to the whole server, and no lock of one
 * database holds in another. `make` must be such that it may run again, as the statements of `databaseSql` are.
 */
export const makeRoles = async (make: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await make();
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!MET.has(code) || attempt === ATTEMPTS) throw error;
    }
  }
};
