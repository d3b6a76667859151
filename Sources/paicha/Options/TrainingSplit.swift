public import ArgumentParser
public import PaichaService

/// How `--by zone` splits coverage.
extension TrainingReview.Split: ExpressibleByArgument {}
