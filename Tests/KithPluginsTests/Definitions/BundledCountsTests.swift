import Foundation
import KithModel
import KithPlugins
import Testing

/// The models and rubrics that come along are complete: held against tables that were counted by hand in the sources, by
/// somebody who did not write the definitions.
struct BundledCountsTests {
    private struct Model: Decodable {
        var id: String
        var model: String
        var audience: String?
        var dimensions: Int?
        var sections: [Int]?
        var parts: [Int]?
        var stages: Int?
        var rungs: Int?
        var poles: Int?
        var pairs: Int?
        var opposites: Int?
        var questions: Int?
        var principles: Int?

        enum CodingKeys: String, CodingKey {
            case id, model, dimensions, sections, parts, stages, rungs, poles, pairs, opposites, questions, principles
            case audience = "for"
        }
    }

    private struct Rubric: Decodable {
        struct Section: Decodable {
            var count: Int

            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                _ = try list.decode(String.self)
                count = try list.decode(Int.self)
            }
        }
        var id: String
        var rubric: String
        var criteria: Int
        var sections: [Section]
        var indicators: [Int]
        var chapters: [Section]?
        var numbers: [Int]?
    }

    private static func table<T: Decodable>(_ type: T.Type, _ name: String) throws -> T {
        let text = try Folder.text("\(Folder.plugins())/../Tests/Fixtures/definitions/\(name).json")
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// Of all bundles that ship.
    private static let definitions: [PluginDefinitions] =
        ((try? FileManager.default.contentsOfDirectory(atPath: Folder.plugins())) ?? []).sorted().compactMap { name in
            (try? Bundle(directory: "\(Folder.plugins())/\(name)")).map {
                PluginCheck($0, worker: TestWorker.path).definitions
            }
        }

    @Test func `thirteen models have what the sources have`() throws {
        let models = BundledCountsTests.definitions.flatMap(\.models).map(RecoveryModel.init)
        let table = try BundledCountsTests.table([Model].self, "models")
        #expect(table.map(\.id) == (1...13).map { "M\($0)" })
        #expect(models.map(\.name).sorted() == table.map(\.model).sorted())
        for row in table {
            guard let model = models.first(where: { $0.name == row.model }) else { continue }
            let name = Comment(rawValue: row.id)
            if let audience = row.audience { #expect(model.audience.rawValue == audience, name) }
            #expect(model.dimensions.count == row.dimensions ?? 0, name)
            if let sections = row.sections { #expect(runs(model.dimensions.map(\.section)) == sections, name) }
            #expect(model.dimensions.map(\.parts.count).filter { $0 > 0 } == row.parts ?? [], name)
            #expect(model.stages.count == row.stages ?? 0, name)
            #expect(model.stages.reduce(0) { $0 + ($1.rungs ?? 0) } == row.rungs ?? 0, name)
            #expect(model.poles.count == row.poles ?? 0, name)
            #expect(model.pairs.count == row.pairs ?? 0, name)
            #expect(model.pairs.count(where: \.areOpposites) == row.opposites ?? 0, name)
            #expect(model.questions.count == row.questions ?? 0, name)
            #expect(model.principles.count == row.principles ?? 0, name)
            #expect(!model.source.isEmpty && model.licence != nil, name)
        }
    }

    @Test func `what must not be asked is not asked`() throws {
        let models = BundledCountsTests.definitions.flatMap(\.models).map(RecoveryModel.init)
        for model in models where model.isInformation || model.permission != nil { #expect(model.prompts.isEmpty) }
        #expect(models.filter(\.isInformation).map(\.name) == ["stress_vulnerability_coping"])
        #expect(models.filter { $0.permission != nil }.map(\.name) == ["ladder_of_change"])
        // Nobody is asked which stage is theirs.
        for model in models { #expect(model.stages.allSatisfy { $0.question == nil }) }
        // The ladder is names and numbers.
        let ladder = models.first { $0.name == "ladder_of_change" }
        #expect(ladder?.stages.allSatisfy { $0.point.text == nil } == true)
    }

    @Test func `fifteen rubrics have what the sources have`() throws {
        let rubrics = BundledCountsTests.definitions.flatMap(\.rubrics).map(KithModel.Rubric.init)
        let table = try BundledCountsTests.table([String: Rubric].self, "rubrics")
        #expect(Set(table.values.map(\.id)) == Set((1...15).map { "R\($0)" }))
        #expect(rubrics.map(\.name).sorted() == table.values.map(\.rubric).sorted())
        for row in table.values {
            guard let rubric = rubrics.first(where: { $0.name == row.rubric }) else { continue }
            let name = Comment(rawValue: row.id)
            #expect(rubric.criteria.count == row.criteria, name)
            if !row.sections.isEmpty { #expect(runs(rubric.criteria.map(\.section)) == row.sections.map(\.count), name) }
            if let chapters = row.chapters { #expect(runs(rubric.criteria.map(\.chapter)) == chapters.map(\.count), name) }
            // Of good use and misuse the source names both for topics alone.
            if !row.indicators.isEmpty, row.id != "R13" {
                #expect(rubric.criteria.map(\.indicators.count) == row.indicators, name)
            }
            if let numbers = row.numbers { #expect(rubric.criteria.compactMap(\.number) == numbers, name) }
            #expect(!rubric.source.isEmpty, name)
        }
    }

    /// R10 to R13 are for somebody alone, R14 is given out, and the others are a group's or a service's.
    @Test func `each rubric is offered for what it is`() throws {
        let rubrics = BundledCountsTests.definitions.flatMap(\.rubrics).map(KithModel.Rubric.init)
        let table = try BundledCountsTests.table([String: Rubric].self, "rubrics")
        for row in table.values {
            let purpose = rubrics.first { $0.name == row.rubric }?.purpose
            switch row.id {
            case "R10", "R11", "R12", "R13": #expect(purpose == .selfCheck)
            case "R14": #expect(purpose == .handout)
            default: #expect(purpose == .group || purpose == .service)
            }
        }
    }

    /// Lengths of the stretches with the same heading.
    private func runs(_ headings: [String?]) -> [Int] {
        headings.reduce(into: [(String?, Int)]()) { runs, heading in
            if let last = runs.last, last.0 == heading { runs[runs.count - 1].1 += 1 } else { runs.append((heading, 1)) }
        }.map(\.1)
    }
}
