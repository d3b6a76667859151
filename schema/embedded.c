/* The files of this folder as data inside the binary (C23 #embed).
   A new file needs one line here and one in include/PaichaSchema.h. */

#include "PaichaSchema.h"

#define PAICHA_ACCESSOR(name)                                       \
  const unsigned char *paicha_schema_##name(size_t *length) {       \
    *length = sizeof name;                                          \
    return name;                                                    \
  }

static const unsigned char rulebook[] = {
#embed "rulebook.yaml"
};
PAICHA_ACCESSOR(rulebook)

static const unsigned char checklist[] = {
#embed "checklist.csv"
};
PAICHA_ACCESSOR(checklist)

static const unsigned char calendar_cn[] = {
#embed "calendar-cn.csv"
};
PAICHA_ACCESSOR(calendar_cn)

static const unsigned char zones[] = {
#embed "zones.csv"
};
PAICHA_ACCESSOR(zones)

static const unsigned char name_folding[] = {
#embed "name-folding.txt"
};
PAICHA_ACCESSOR(name_folding)

static const unsigned char migration_v0001[] = {
#embed "migrations/v0001_foundation.sql"
};
PAICHA_ACCESSOR(migration_v0001)

static const unsigned char migration_v0002[] = {
#embed "migrations/v0002_supervision.sql"
};
PAICHA_ACCESSOR(migration_v0002)

static const unsigned char migration_v0003[] = {
#embed "migrations/v0003_emergency.sql"
};
PAICHA_ACCESSOR(migration_v0003)

static const unsigned char migration_v0004[] = {
#embed "migrations/v0004_credit.sql"
};
PAICHA_ACCESSOR(migration_v0004)

static const unsigned char migration_v0005[] = {
#embed "migrations/v0005_evaluation.sql"
};
PAICHA_ACCESSOR(migration_v0005)

static const unsigned char migration_v0006[] = {
#embed "migrations/v0006_freezing.sql"
};
PAICHA_ACCESSOR(migration_v0006)
static const unsigned char migration_v0007[] = {
#embed "migrations/v0007_scoring.sql"
};
PAICHA_ACCESSOR(migration_v0007)
