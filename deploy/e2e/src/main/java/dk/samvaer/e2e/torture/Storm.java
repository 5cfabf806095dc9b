package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.torture.Blow.Flood;
import dk.samvaer.e2e.torture.Blow.Kill;
import dk.samvaer.e2e.torture.Blow.Poison;
import dk.samvaer.e2e.torture.Blow.Stall;
import dk.samvaer.local.platform.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Carries out a plan. */
final class Storm {
    private final Processes processes;
    private final Poisoner poisoner;
    private final Floods floods;
    private final List<Thread> underWay = new ArrayList<>();

    Storm(Processes processes, Poisoner poisoner, Floods floods) {
        this.processes = processes;
        this.poisoner = poisoner;
        this.floods = floods;
    }

    /** Returns when the last blow has been dealt and the time is over. */
    void rage(Plan plan, Duration length) {
        long begun = System.nanoTime();
        for (Blow blow : plan.blows()) {
            pauseUntil(begun, blow.at());
            underWay.add(Thread.startVirtualThread(() -> deal(blow)));
        }
        pauseUntil(begun, length);
    }

    private static void pauseUntil(long begun, Duration at) {
        Duration left = at.minusNanos(System.nanoTime() - begun);
        if (left.isPositive()) {
            Pause.of(left);
        }
    }

    private void deal(Blow blow) {
        switch (blow) {
            case Kill kill -> kill.parts().forEach(part -> processes.kill(part, kill.down()));
            case Stall stall -> processes.stall(stall.part(), stall.time());
            case Poison poison -> poisoner.send(poison);
            case Flood flood -> floods.send(flood);
        }
    }

    /** Whether all that was begun is done, so that no stalled process and no unsent record is left. */
    boolean isOver() {
        return underWay.stream().noneMatch(Thread::isAlive);
    }
}
