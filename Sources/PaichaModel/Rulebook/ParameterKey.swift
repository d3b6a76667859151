/// The parameters the program itself reads; the rulebook holds many more for people.
public enum ParameterKey: String, CaseIterable, Sendable {
  case defaultDeadlineGeneral = "hazard.default_deadline_general"
  case defaultDeadlineMajor = "hazard.default_deadline_major"
  case calendarDeadlineRolls = "days.calendar_deadline_rolls"
  case startDayCounted = "days.start_day_counted"
  case fireMajorPropose = "hazard.fire_major_propose"
  case compositeFireCrowded = "hazard.fire_composite_crowded"
  case compositeFireExplosive = "hazard.fire_composite_explosive"
  case compositeFireAnyCrowded = "hazard.fire_composite_any_crowded"
  case compositeFireAnyOther = "hazard.fire_composite_any_other"
  case hazardPlanDue = "hazard.plan_due"
  case recurrenceWindow = "hazard.recurrence_window"
  case statsQuarterDue = "hazard.stats_quarter_due"
  case statsYearDue = "hazard.stats_year_due"
  case closurePenaltiesShort = "hazard.closure_penalties_short"
  case closureWindowShort = "hazard.closure_window_short"
  case closurePenaltiesLong = "hazard.closure_penalties_long"
  case closureWindowLong = "hazard.closure_window_long"
  case reviewFire = "reinspect.fire"
  case reviewSpecialEquipment = "reinspect.special_equipment"
  case reviewMajor = "reinspect.major_resume"
  case reviewGeneral = "reinspect.general"
  case reviewOfficers = "reinspect.officers_min"
  case reviewOfficersGeneral = "reinspect.officers_min_general"
  case listingDecide = "listing.gov_decide"
  case listingNotify = "listing.notify"
  case listingPublish = "listing.publish"
  case listingFileUp = "listing.filing_up"
  case listingPlanDue = "listing.plan_due"
  case listingPlanAccept = "listing.plan_accept"
  case listingProgress = "listing.progress_cycle"
  case listingFailuresEscalate = "listing.failed_rectifications_escalate"
  case listingMaxTotal = "listing.max_total"
  case listingExtensionBefore = "listing.extension_apply_before"
  case listingExtensionDecide = "listing.extension_decide"
  case listingExtensionCount = "listing.extension_max_count"
  case listingAcceptance = "listing.acceptance"
  case listingAcceptanceOfficers = "listing.acceptance_officers_min"
  case listingDelist = "listing.delist_publish"
  case transferReceipt = "transfer.receipt"
  case transferFeedback = "transfer.feedback"
  case transferCriminalOfficers = "transfer.criminal_officers_min"
  case transferCriminalDecide = "transfer.criminal_head_decide"
  case transferCriminalHandOver = "transfer.criminal_hand_over"
  case planFiling = "plan.filing"
  case planFilingCheck = "plan.filing_check"
  case planResubmit = "plan.resubmit"
  case planEvaluate = "plan.evaluate"
  case mediumStaffRetail = "plan.medium_staff_retail"
  case mediumStaffOther = "plan.medium_staff_other"
  case drillReport = "drill.crowded_report"
  case drillPeriodReading = "drill.period_reading"
  case drillPartPeriod = "drill.part_period_counts"
  case accidentLargerDeaths = "accident.larger_deaths"
  case accidentLargerInjuries = "accident.larger_injuries"
  case accidentLargerLoss = "accident.larger_loss"
  case accidentMajorDeaths = "accident.major_deaths"
  case accidentMajorInjuries = "accident.major_injuries"
  case accidentMajorLoss = "accident.major_loss"
  case accidentExtraordinaryDeaths = "accident.extraordinary_deaths"
  case accidentExtraordinaryInjuries = "accident.extraordinary_injuries"
  case accidentExtraordinaryLoss = "accident.extraordinary_loss"
  case accidentReportUnit = "accident.report_unit"
  case accidentReportLevel = "accident.report_level"
  case accidentRevision = "accident.revision"
  case accidentRevisionFireRoad = "accident.revision_fire_road"
  case accidentInvestigation = "accident.investigation"
  case accidentInvestigationExtension = "accident.investigation_extension_max"
  case accidentApprove = "accident.approve"
  case accidentApproveExtraordinary = "accident.approve_extraordinary"
  case accidentApproveExtension = "accident.approve_extraordinary_extension_max"
  case accidentEvaluate = "accident.rectification_evaluate"
  case creditTerm = "credit.term"
  case creditTermAnchor = "credit.term_anchor"
  case creditEarlyRemoval = "credit.early_removal_after"
  case creditDefence = "credit.defence"
  case creditOfficers = "credit.decision_officers_min"
  case creditServe = "credit.serve"
  case creditSystemEntry = "credit.system_entry"
  case creditPublish = "credit.publish"
  case creditObjection = "credit.objection_answer"
  case creditRemovalAccept = "credit.removal_accept"
  case creditRemovalDecide = "credit.removal_decide"
  case creditWithdraw = "credit.withdraw_publication"
  case creditLargerAccidents = "credit.larger_accidents_trigger"
  case creditLargerAccidentsWindow = "credit.larger_accidents_window"
  case creditFineMultiple = "credit.fine_multiple_min"
  case idVisiblePrefix = "privacy.id_visible_prefix"
  case idVisibleSuffix = "privacy.id_visible_suffix"
  case nameVisibleCharacters = "privacy.name_visible_characters"
  case dualScopeTerm = "zone.dual_scope_term"
  case dualScopeReference = "zone.dual_scope_reference"
  case dualScopeAfterwards = "zone.dual_scope_afterwards"
  case exitBottom = "zone.exit_bottom_n"
  case exitTimes = "zone.exit_times"
  case exitWindow = "zone.exit_window"
  case auditLastDays = "audit.last_days"
  case auditLastDayClosures = "audit.last_day_closures_min"
  case auditLastDayShare = "audit.last_day_share_percent"
  case auditDeadlineDayShare = "audit.deadline_day_share_percent"
  case auditZonesPerDay = "audit.zones_per_day_max"
  case auditVenuesPerDay = "audit.venues_per_day_max"
  case auditItemsPerDay = "audit.items_per_inspector_day_max"
  case auditEvidenceInspections = "audit.evidence_inspections_max"
  case auditRecordLag = "audit.record_lag_max"
  case auditLateRecords = "audit.late_records_min"
  case auditClosureProofs = "audit.closure_proofs_min"
  case auditPassInspections = "audit.all_pass_inspections_min"
  case auditFindingRate = "audit.finding_rate_percent"
  case auditExtensionGrace = "audit.extension_grace"
  case auditShrinkDays = "audit.shrink_last_days"
  case auditShrinkRemoved = "audit.shrink_removed_min"
  case auditShrinkShare = "audit.shrink_share_percent"
  case auditSeriesNumbers = "audit.series_numbers_min"
  case auditSeriesDensity = "audit.series_density_percent"
  case rateTarget = "score.rate_target"
  case emptyIndicator = "score.empty_indicator"
  case accidentScoring = "score.accident_scoring"
  case concealedLookback = "score.concealed_lookback"

  /// How the program reads a parameter.
  public enum Kind: Sendable {
    case limit
    case number
    case other
  }

  public var kind: Kind {
    switch self {
    case .rateTarget, .emptyIndicator, .statsYearDue, .drillPeriodReading, .creditTermAnchor,
      .dualScopeReference, .dualScopeAfterwards, .accidentScoring:
      .other
    case .calendarDeadlineRolls, .startDayCounted, .compositeFireCrowded,
      .compositeFireExplosive, .compositeFireAnyCrowded, .compositeFireAnyOther,
      .statsQuarterDue, .closurePenaltiesShort, .closurePenaltiesLong, .reviewOfficers,
      .reviewOfficersGeneral,
      .listingFailuresEscalate, .listingExtensionCount, .listingAcceptanceOfficers,
      .transferCriminalOfficers, .mediumStaffRetail, .mediumStaffOther, .drillPartPeriod,
      .accidentLargerDeaths, .accidentLargerInjuries, .accidentLargerLoss,
      .accidentMajorDeaths, .accidentMajorInjuries, .accidentMajorLoss,
      .accidentExtraordinaryDeaths, .accidentExtraordinaryInjuries, .accidentExtraordinaryLoss,
      .creditOfficers, .creditLargerAccidents, .creditFineMultiple, .idVisiblePrefix,
      .idVisibleSuffix, .nameVisibleCharacters, .exitBottom, .exitTimes,
      .auditLastDayClosures, .auditLastDayShare, .auditDeadlineDayShare,
      .auditZonesPerDay, .auditVenuesPerDay, .auditItemsPerDay, .auditEvidenceInspections,
      .auditLateRecords, .auditClosureProofs, .auditPassInspections,
      .auditFindingRate, .auditShrinkRemoved,
      .auditShrinkShare, .auditSeriesNumbers, .auditSeriesDensity:
      .number
    case .defaultDeadlineGeneral, .defaultDeadlineMajor, .fireMajorPropose, .hazardPlanDue,
      .recurrenceWindow, .closureWindowShort, .closureWindowLong, .reviewFire,
      .reviewSpecialEquipment, .reviewMajor, .reviewGeneral, .listingDecide, .listingNotify,
      .listingPublish, .listingFileUp, .listingPlanDue, .listingPlanAccept, .listingProgress,
      .listingMaxTotal, .listingExtensionBefore, .listingExtensionDecide, .listingAcceptance,
      .listingDelist, .transferReceipt, .transferFeedback, .transferCriminalDecide,
      .transferCriminalHandOver, .planFiling, .planFilingCheck, .planResubmit, .planEvaluate,
      .drillReport, .accidentReportUnit, .accidentReportLevel, .accidentRevision,
      .accidentRevisionFireRoad, .accidentInvestigation, .accidentInvestigationExtension,
      .accidentApprove, .accidentApproveExtraordinary, .accidentApproveExtension,
      .accidentEvaluate, .creditTerm, .creditEarlyRemoval, .creditDefence, .creditServe,
      .creditSystemEntry, .creditPublish, .creditObjection, .creditRemovalAccept,
      .creditRemovalDecide, .creditWithdraw, .creditLargerAccidentsWindow, .dualScopeTerm,
      .exitWindow, .concealedLookback,
      .auditLastDays, .auditRecordLag, .auditExtensionGrace, .auditShrinkDays:
      .limit
    }
  }
}
