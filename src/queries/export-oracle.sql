-- Exports what is needed to check a SuperOffice database before the move to SuperOffice CRM Online.
--
-- Run it with SQL*Plus 12.2 or later, in an empty folder:  sqlplus USER@DATABASE @export.sql
-- It asks for the password, reads the schema @SCHEMA@ in a read-only transaction and changes nothing. It writes
-- one CSV file for each table, the number of rows of each (manifest.csv) and the statements (queries.log), no
-- passwords, no keys and no personal data of customers.
SET ECHO OFF VERIFY OFF TERMOUT OFF TIMING OFF
SET HEADING OFF FEEDBACK OFF PAGESIZE 0 NEWPAGE NONE LINESIZE 4000 TRIMSPOOL ON TAB OFF WRAP ON
SET LONG 100000 LONGCHUNKSIZE 100000 NUMWIDTH 38 DEFINE OFF
ALTER SESSION SET NLS_DATE_FORMAT = 'YYYY-MM-DD HH24:MI:SS';
ALTER SESSION SET NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS';
ALTER SESSION SET NLS_NUMERIC_CHARACTERS = '.,';
SET TRANSACTION READ ONLY;

-- Which of the statements fit this version.
SPOOL queries.log
@STATEMENTS@
SPOOL OFF

-- The exports. The name of a file without ending would get .lst, so each has one.
SET MARKUP CSV ON DELIMITER , QUOTE ON
SPOOL manifest.csv
SELECT 'file', 'rows' FROM DUAL;
SPOOL OFF
@queries.log
ROLLBACK;
EXIT
