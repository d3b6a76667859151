#include "CSQLiteSettings.h"

#include <sqlite3.h>

void paicha_sqlite_settle(void) {
  (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
