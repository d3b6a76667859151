#ifndef C_SQLITE_SETTINGS_H
#define C_SQLITE_SETTINGS_H

/* Settings of the SQLite library that Swift cannot make, since sqlite3_config is variadic.

   Turns off the library's own memory statistics, which cost a mutex at every allocation. To be
   called before the first connection; does nothing afterwards. */
void paicha_sqlite_settle(void);

#endif
