-- Empty between two imports, and gone with the import that a crash ended: nothing of it is worth a log.
ALTER TABLE "events"."staged_rows" SET UNLOGGED;
