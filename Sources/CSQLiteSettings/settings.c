#include "CSQLiteSettings.h"

#include <sqlite3.h>

void paicha_sqlite_settle(void) {
  (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)sqlite3_config(SQLITE_CONFIG_URI, 1);
}

void paicha_sqlite_close_without_checkpoint(void *connection) {
  (void)sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
