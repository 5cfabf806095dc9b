# Finds a JDK and builds what is missing; read by the scripts beside it, which set root to the repository.
# shellcheck shell=sh

say() { printf '%s\n' "$*" >&2; }

version_of() {
  "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

is_new_enough() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(version_of "$1/bin/java")" -ge 21 ] 2>/dev/null
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_new_enough "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return
  fi
  if on_path=$(command -v java 2>/dev/null); then
    home=$("$on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    if [ -n "$home" ] && is_new_enough "$home"; then
      printf '%s\n' "$home"
      return
    fi
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_new_enough "$home"; then
      printf '%s\n' "$home"
      return
    fi
  done
}

sources_newer_than() {
  [ -n "$(find "$root/$1/src" "$root/$1/pom.xml" "$root/pom.xml" -newer "$2" -type f -print 2>/dev/null | head -n 1)" ]
}

# Whether module $1 has sources that are newer than the jar $3 and than the last build by this script, both of module $2.
# The final jars carry the date of the release, not of the build; what is compared is made just before them.
is_stale() {
  built="$root/$2/target/built-by-samvaer"
  [ ! -f "$3" ] || { sources_newer_than "$1" "$3" && { [ ! -f "$built" ] || sources_newer_than "$1" "$built"; }; }
}

is_service_stale() {
  jar="$root/$1-service/target/$1-service-1.0.0-SNAPSHOT.jar.original"
  is_stale "$1-service" "$1-service" "$jar" || is_stale service-starter "$1-service" "$jar"
}

build() {
  if ! command -v mvn >/dev/null 2>&1; then
    say "samvaer: Maven (mvn) is not on the PATH; it is needed to build $1."
    exit 1
  fi
  say "Building $1 (the first time Maven fetches the libraries, which takes some minutes) ..."
  (cd "$root" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl "$1" -am package) >&2
  for module in $(printf '%s' "$1" | tr ',' ' '); do
    touch "$root/$module/target/built-by-samvaer"
  done
}

is_launcher_stale() {
  is_stale deploy/local deploy/local "$launcher" || [ ! -f "$root/deploy/local/target/classpath" ]
}

stale_services() {
  for service in visitation plan supplier transport complaint; do
    if is_service_stale "$service"; then
      printf ',%s-service' "$service"
    fi
  done
}

launcher="$root/deploy/local/target/samvaer-local-1.0.0-SNAPSHOT.jar"
jdk=$(find_jdk)
if [ -z "$jdk" ]; then
  say "No JDK 21 or newer was found in JAVA_HOME, on the PATH or among the system's JDKs."
  say "Install one (for example Temurin 25 from adoptium.net) or set JAVA_HOME to it."
  exit 1
fi

