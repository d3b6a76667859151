import Foundation
import Testing

/// The safety file of a venue through the binary: its keys, and as a page to print.
@Suite(.needsProgram) struct VenueFileTests {
  private func made() throws -> Sandbox {
    let sandbox = try SampleBook.registers()
    try sandbox.type(
      "inspect log --venue BJ-C01 --on 2026-11-02 --item FM-003=fail:<b>&纸箱 --deadline 2026-11-10 "
        + "--inspector zhang.wei",
      as: "zhang.wei"
    )
    try sandbox.type(
      "drill add --venue BJ-C01 --plan-kind special --kind full --on 2026-09-18 --participants 320",
      as: "tian.li"
    )
    let plans = try sandbox.file(
      "plans.csv",
      "plan_ref,kind,name,published_on,venue\nYA-1,special,专项,2025-03-03,BJ-C01\n"
    )
    try sandbox.type("plan import \(plans)")
    return sandbox
  }

  @Test func `Its counts are those of its lists`() throws {
    let sandbox = try made()
    let file: VenueScreenRow = try sandbox.ask("venue", "show", "BJ-C01")
    #expect(file.code == "BJ-C01" && file.crowded_by == "register")
    #expect(file.hazards_open == 1 && file.open_hazards.map(\.id) == ["K7QX-H1"])
    #expect(file.majors_open == 0 && file.hazards_overdue == 1 && file.listings_active == 0)
    #expect(file.plans.map(\.id) == ["K7QX-P1"] && file.drills.map(\.id) == ["K7QX-D1"])
    #expect(file.missing_plans.map(\.plan) == ["comprehensive", "onsite"])
    #expect(file.plans_missing == 2 && file.inspections.count == 1 && file.training.isEmpty)
    #expect(file.clocks_late == file.due.count { $0.days_late > 0 })
    #expect(file.due.allSatisfy { $0.venue == nil || $0.venue == "BJ-C01" })
    let drills = file.due.filter { $0.what == "drill_hold" }
    #expect(drills.map(\.due_on) == ["2027-06-30", "2027-06-30"])
  }

  @Test func `As json it has the register's columns, the counts and the lists`() throws {
    let sandbox = try made()
    let text = try sandbox.type("venue show BJ-C01 --format json").output
    let object = try JSONSerialization.jsonObject(with: text) as? [String: Any]
    let keys = Set(try #require(object).keys)
    let wanted: Set = [
      "code", "name", "kind", "zone", "park", "enterprise_uscc", "enterprise_name", "address",
      "lat", "lon", "floor_area_m2", "capacity", "staff", "crowded_place", "opened_on",
      "closed_on", "crowded_by", "hazards_open", "majors_open", "hazards_overdue",
      "listings_active", "plans_missing", "clocks_late", "open_hazards", "listings", "due",
      "plans", "missing_plans", "drills", "training", "inspections", "accidents",
      "credit", "operator_listed",
    ]
    #expect(keys == wanted, "\(keys.symmetricDifference(wanted))")
  }

  @Test func `As a page it stands alone, and nothing typed is markup`() throws {
    let sandbox = try made()
    let page = try sandbox.type("venue show BJ-C01 --format html --lang zh").text
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    #expect(page.contains("<h1>场所安全档案：云岫购物中心（2026-11-20）</h1>"))
    #expect(page.contains("&lt;b&gt;&amp;纸箱") && !page.contains("<b>"))
    #expect(page.contains("landscape"))
    for word in ["http:", "https:", "url(", "src=", "<script"] { #expect(!page.contains(word)) }
    #expect(try sandbox.type("venue show BJ-C01 --format html --lang zh").text == page)
    let english = try sandbox.type("venue show BJ-C01 --format html --lang en").text
    #expect(english.contains("<html lang=\"en\">") && english.contains("Safety file of"))
    // Control characters do not get past the command line.
    let list = try sandbox.type("plan list --format html --lang en").text
    #expect(list.contains("<td>K7QX-P1</td>"))
  }

  @Test func `Every list and record can be printed as a page`() throws {
    let sandbox = try made()
    for line in [
      "zone list", "venue list", "actor list", "hazard list", "hazard show K7QX-H1", "inspect list",
      "plan list", "plan list --missing", "plan show K7QX-P1", "plan due", "drill list",
      "drill show K7QX-D1", "drill due", "training list", "training due", "due", "supervise list",
      "transfer list", "checklist list", "stats figures --quarter 2026Q4",
      "stats drills --half 2026H2", "rules show", "rules calendar list",
    ] {
      let page = try sandbox.type("\(line) --format html").text
      #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"), "\(line)")
      #expect(!page.contains("http:") && !page.contains("<script"), "\(line)")
    }
  }

  @Test func `An unknown venue is refused`() throws {
    let outcome = try SampleBook.registers().run("venue", "show", "none", "--format", "html")
    #expect(outcome.ending == .exit(1) && outcome.codes == ["PC-SVC-004"] && outcome.text.isEmpty)
  }
}
