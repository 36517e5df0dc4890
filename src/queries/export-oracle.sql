-- Exports the data that is needed to check a SuperOffice database before its migration to SuperOffice CRM Online.
--
-- Run it with SQL*Plus 12.2 or later, in an empty folder:  sqlplus USER@DATABASE @export.sql
-- SQL*Plus asks for the password. The script reads the schema @SCHEMA@ in a read-only transaction and changes
-- nothing. It writes one CSV file for each table, the number of rows of each file (manifest.csv) and the
-- statements (queries.log). It does not export passwords, keys or personal data of customers.
SET ECHO OFF VERIFY OFF TERMOUT OFF TIMING OFF
SET HEADING OFF FEEDBACK OFF PAGESIZE 0 NEWPAGE NONE LINESIZE 4000 TRIMSPOOL ON TAB OFF WRAP ON
SET LONG 100000 LONGCHUNKSIZE 100000 NUMWIDTH 38 DEFINE OFF
ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD HH24:MI:SS';
ALTER SESSION SET NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS';
ALTER SESSION SET NLS_NUMERIC_CHARACTERS = '.,';
SET TRANSACTION READ ONLY;

-- Select the statements that this version can run.
SPOOL queries.log
@STATEMENTS@
SPOOL OFF

-- Run the exports. Every file name has an extension because SPOOL adds .lst to a name without one.
SET MARKUP CSV ON DELIMITER , QUOTE ON
SPOOL manifest.csv
SELECT 'file', 'rows' FROM DUAL;
SPOOL OFF
@queries.log
ROLLBACK;
EXIT
