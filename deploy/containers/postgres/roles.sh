#!/bin/bash
# Runs once, when the cluster is new: a database per department, owned by a role of its own, closed to everybody else.
set -euo pipefail

for department in order review planning materials shipping finance; do
    DEPARTMENT=$department PASSWORD=$(sed -n 's/^quarkus.datasource.password=//p' "/run/secrets/$department") \
        psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet <<'SQL'
\getenv name DEPARTMENT
\getenv password PASSWORD
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done

psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet <<'SQL'
REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;
REVOKE CONNECT ON DATABASE template1 FROM PUBLIC;
SQL
