REVOKE UPDATE, DELETE, TRUNCATE ON "catalogue"."outbox" FROM "catalogue_app";
