/**
 * The tables, as steps from one version of the file (`user_version`) to the next. A step that was released is never
 * changed; a new one is added.
 *
 * What users wrote is in no column in the clear: `card`, `error` and `body` are sealed with a key of their brief or
 * draft (`sealed.ts`), kept in a slot of `vault` (see there why).
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE vault (slot INTEGER PRIMARY KEY, secret BLOB NOT NULL, free INTEGER NOT NULL) STRICT;
  CREATE INDEX vault_free ON vault (slot) WHERE free = 1;

  CREATE TABLE briefs (
    brief_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, slot INTEGER NOT NULL,
    preset TEXT NOT NULL, ui_locale TEXT NOT NULL, content_locale TEXT NOT NULL, generation TEXT NOT NULL,
    card BLOB NOT NULL, error BLOB,
    status TEXT NOT NULL, confidence REAL NOT NULL, ready INTEGER NOT NULL, revision INTEGER NOT NULL,
    archived INTEGER NOT NULL, epoch INTEGER NOT NULL, attempt INTEGER NOT NULL, worked_ms INTEGER NOT NULL,
    last_seq INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    started_at INTEGER, finished_at INTEGER,
    started_attempt INTEGER NOT NULL, billable INTEGER NOT NULL, alive_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX briefs_created ON briefs (user_id, created_at, brief_id);
  CREATE INDEX briefs_updated ON briefs (user_id, updated_at, brief_id);

  CREATE TABLE files (
    path TEXT PRIMARY KEY, brief_id TEXT NOT NULL, media_type TEXT, body BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_brief ON files (brief_id);
  CREATE TABLE published (key TEXT PRIMARY KEY, path TEXT NOT NULL, brief_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX published_brief ON published (brief_id);
  CREATE TABLE events (
    brief_id TEXT NOT NULL, seq INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (brief_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE steps (brief_id TEXT NOT NULL, step TEXT NOT NULL, PRIMARY KEY (brief_id, step)) STRICT, WITHOUT ROWID;

  CREATE TABLE idempotency (
    user_id TEXT NOT NULL, key TEXT NOT NULL, input_hash TEXT NOT NULL, brief_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL, PRIMARY KEY (user_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotency_expiry ON idempotency (expires_at);
  CREATE TABLE units (
    brief_id TEXT PRIMARY KEY, user_id TEXT NOT NULL, period TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'charged', 'released')), reported_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX units_user ON units (user_id, period, state, reported_at);
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, brief_id TEXT NOT NULL, user_id TEXT NOT NULL,
    attempts INTEGER NOT NULL, at INTEGER NOT NULL, due_at INTEGER NOT NULL, leased_until INTEGER NOT NULL, reason TEXT
  ) STRICT;
  CREATE INDEX outbox_brief ON outbox (brief_id);
  CREATE TABLE jobs (id INTEGER PRIMARY KEY AUTOINCREMENT, brief_id TEXT NOT NULL UNIQUE, state TEXT NOT NULL) STRICT;

  CREATE TABLE drafts (
    user_id TEXT PRIMARY KEY, slot INTEGER NOT NULL, revision INTEGER NOT NULL, body BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE rate_uses (
    id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, use TEXT,
    at INTEGER NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX rate_uses_key ON rate_uses (key, at);
  CREATE INDEX rate_uses_expiry ON rate_uses (expires_at);
  CREATE TABLE cache (
    key TEXT PRIMARY KEY, body BLOB NOT NULL, kept_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cache_expiry ON cache (expires_at);
  CREATE TABLE secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
]
