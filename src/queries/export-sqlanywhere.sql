-- Exports what is needed to check a SuperOffice database before the move to SuperOffice CRM Online.
--
-- Run it with dbisql of SQL Anywhere 11 or later, in an empty folder:  dbisql export.sql
-- It asks for the connection, reads the schema @SCHEMA@ and changes nothing. It writes one CSV file for each table,
-- the number of rows of each (manifest.csv) and the statements (queries.log), no passwords, no keys and no
-- personal data of customers.
SET TEMPORARY OPTION on_error = 'STOP';
SET TEMPORARY OPTION timestamp_format = 'YYYY-MM-DD HH:NN:SS';
SET TEMPORARY OPTION date_format = 'YYYY-MM-DD';

-- Which of the statements fit this version.
SELECT '-- The statements that were run.' AS line FROM SYS.DUMMY;
OUTPUT TO 'queries.log' BYTE ORDER MARK OFF ENCODING 'UTF-8' ESCAPES OFF FORMAT TEXT QUOTE '';
@STATEMENTS@

-- The exports.
SELECT 'file', 'rows' FROM SYS.DUMMY;
OUTPUT TO 'manifest.csv' BYTE ORDER MARK OFF DELIMITED BY ',' ENCODING 'UTF-8' ESCAPES OFF FORMAT TEXT QUOTE '"';
READ 'queries.log';
