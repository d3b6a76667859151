#ifndef C_SQLITE_SETTINGS_H
#define C_SQLITE_SETTINGS_H

/* Settings of the SQLite library that Swift cannot make, since their functions are variadic.

   Turns off the library's own memory statistics, which cost a mutex at every allocation, and lets
   the name of a file be an address with options (as Debian's library does anyway). To be called
   before the first connection; does nothing afterwards. */
void paicha_sqlite_settle(void);

/* Keeps closing a connection (sqlite3 *) from checkpointing its WAL. */
void paicha_sqlite_close_without_checkpoint(void *connection);

#endif
