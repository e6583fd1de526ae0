# Debian's own PostgreSQL 15, a cluster of its own for the run. Sourced by .ci/run.

PG15=/usr/lib/postgresql/15/bin

# Starts a server on a free port; PG15_URL is a database whose owner may create roles, as a DBA would give it.
start_debian_postgres() {
  local folder=$WORK/postgres port=55432 password
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  install -d -o postgres -g postgres -m 700 "$folder"
  as_postgres "$PG15/initdb" --pgdata "$folder/data" --auth-local peer --auth-host scram-sha-256 --encoding UTF8 --locale C.UTF-8 >/dev/null
  as_postgres "$PG15/pg_ctl" --pgdata "$folder/data" --log "$folder/log" --wait \
    -o "-p $port -k $folder -c listen_addresses=127.0.0.1" start >/dev/null
  finally "as_postgres $PG15/pg_ctl --pgdata $folder/data --mode fast stop"
  as_postgres "$PG15/psql" --quiet --no-psqlrc --set ON_ERROR_STOP=1 --host "$folder" --port "$port" --dbname postgres <<SQL
create role network login createrole password '$password';
create database one_network owner network;
SQL
  PG15_URL=postgres://network:$password@127.0.0.1:$port/one_network
}

as_postgres() { (cd / && runuser --user postgres -- "$@"); }

start_on_debian_postgres() {
  start_debian_postgres
  DATABASE_URL=$PG15_URL try_clone "$CLONE" npm start -- --data "$WORK/data-on-15"
}
