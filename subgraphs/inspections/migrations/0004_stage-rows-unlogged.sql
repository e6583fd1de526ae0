-- Empty between two imports, and gone with the import that a crash ended: nothing of it is worth a log.
ALTER TABLE "inspections"."staged_rows" SET UNLOGGED;
