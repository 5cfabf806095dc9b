package dk.samvaer.starter.audit;

import dk.samvaer.starter.testkit.InMemoryAccessLog;

class InMemoryAccessLogTest extends AccessLogContract {
    private final AccessLog log = new InMemoryAccessLog();

    @Override
    AccessLog log() {
        return log;
    }
}
