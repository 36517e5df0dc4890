-- Exports the data that is needed to check a SuperOffice database before its migration to SuperOffice CRM Online.
--
-- Run it with dbisql from SQL Anywhere 11 or later, in an empty folder:  dbisql export.sql
-- dbisql asks for the connection. The script reads the tables of the owner @SCHEMA@ and changes nothing. It writes
-- one CSV file for each table, the number of rows of each file (manifest.csv) and the statements (queries.log).
-- It does not export passwords, keys or personal data of customers.
SET TEMPORARY OPTION on_error = 'STOP';
SET TEMPORARY OPTION timestamp_format = 'YYYY-MM-DD HH:NN:SS';
SET TEMPORARY OPTION date_format = 'YYYY-MM-DD';

-- Select the statements that this version can run.
SELECT '-- The statements that were run' AS line FROM SYS.DUMMY;
OUTPUT TO 'queries.log' BYTE ORDER MARK OFF ENCODING 'UTF-8' ESCAPES OFF FORMAT TEXT QUOTE '';
@STATEMENTS@

-- Run the exports.
SELECT 'file', 'rows' FROM SYS.DUMMY;
OUTPUT TO 'manifest.csv' BYTE ORDER MARK OFF DELIMITED BY ',' ENCODING 'UTF-8' ESCAPES OFF FORMAT TEXT QUOTE '"';
READ 'queries.log';
