#ifndef PAICHA_SCHEMA_H
#define PAICHA_SCHEMA_H

#include <stddef.h>

/* Each function returns the bytes of one file of this folder as embedded at build time and
   stores their number in *length. The bytes are UTF-8, live as long as the program and do not
   end in NUL. */

/* Parameters, indicators, bands and criteria packs: rulebook.yaml */
const unsigned char *paicha_schema_rulebook(size_t *length);

/* The catalogue of check items: checklist.csv */
const unsigned char *paicha_schema_checklist(size_t *length);

/* Holidays and make-up working days: calendar-cn.csv */
const unsigned char *paicha_schema_calendar_cn(size_t *length);

/* National development zones: zones.csv */
const unsigned char *paicha_schema_zones(size_t *length);

/* Characters that mean the same in names: name-folding.txt */
const unsigned char *paicha_schema_name_folding(size_t *length);

/* SQL of migrations/v0001_foundation.sql */
const unsigned char *paicha_schema_migration_v0001(size_t *length);

/* SQL of migrations/v0002_supervision.sql */
const unsigned char *paicha_schema_migration_v0002(size_t *length);

/* SQL of migrations/v0003_emergency.sql */
const unsigned char *paicha_schema_migration_v0003(size_t *length);

/* SQL of migrations/v0004_credit.sql */
const unsigned char *paicha_schema_migration_v0004(size_t *length);

/* SQL of migrations/v0005_evaluation.sql */
const unsigned char *paicha_schema_migration_v0005(size_t *length);

/* SQL of migrations/v0006_freezing.sql */
const unsigned char *paicha_schema_migration_v0006(size_t *length);
/* SQL of migrations/v0007_scoring.sql */
const unsigned char *paicha_schema_migration_v0007(size_t *length);

#endif
