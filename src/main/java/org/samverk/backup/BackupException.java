package org.samverk.backup;

/// A backup that cannot be made, read or put back: what is wrong, and what the operator can do about it.
class BackupException extends RuntimeException {
    private final String remedy;

    BackupException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /// What to do now, as one sentence.
    String remedy() {
        return remedy;
    }
}
