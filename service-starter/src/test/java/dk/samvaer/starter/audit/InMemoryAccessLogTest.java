package dk.samvaer.starter.audit;

class InMemoryAccessLogTest extends AccessLogContract {
    private final AccessLog log = AccessLog.inMemory();

    @Override
    AccessLog log() {
        return log;
    }
}
