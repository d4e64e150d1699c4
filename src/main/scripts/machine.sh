# What ./run, ./test and ./bench need to know of the machine. Sourced, not run; expects $root.

say() { printf '%s\n' "$*" >&2; }
stop() { printf '\n%s' "$@" >&2; say; exit 1; }

# The major version of the JDK in a folder, from its `release` file; nothing when it is not a JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Every folder where a JDK usually lies.
jdk_folders() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local java
  if java=$(command -v java); then dirname "$(dirname "$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")")"; fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25+ 2>/dev/null || true
  local folder
  for folder in /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# Sets JAVA_HOME to a JDK 25 or later, or says how to get one.
need_jdk() {
  local folder version
  while read -r folder; do
    version=$(jdk_version "$folder")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      export JAVA_HOME=$folder
      return
    fi
  done < <(jdk_folders)
  stop "Samverk needs a JDK 25, and none was found in JAVA_HOME, /usr/lib/jvm, SDKMAN or Homebrew." \
    "On Debian: apt-get install openjdk-25-jdk-headless where your release has it; else Eclipse Temurin, which" \
    "https://adoptium.net/installation/linux/ tells how to add, then: apt-get install temurin-25-jdk"
}

# Names a tool that the build needs, and the Debian package that has it.
need_tool() {
  command -v "$1" >/dev/null || stop "Samverk is built with $1, which is missing. On Debian: apt-get install $2"
}

need_build_tools() {
  need_jdk
  need_tool mvn maven
  need_tool node nodejs
  need_tool npm npm
  # Maven's own libraries are older than this JDK; its warnings about them say nothing about Samverk.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

# The OpenSearch of ./test and ./bench is a program of its own: its libraries would be in the way of ours.
need_opensearch() {
  mvn -q -B --no-transfer-progress -f "$root/src/test/opensearch/pom.xml" dependency:copy-dependencies \
    -DoutputDirectory="$root/target/opensearch"
}

# So is the server that speaks S3.
need_s3proxy() {
  local libraries=$root/target/s3proxy
  if [ "$libraries" -nt "$root/src/test/s3proxy/pom.xml" ]; then return; fi
  rm -rf "$libraries"
  mvn -q -B --no-transfer-progress -f "$root/src/test/s3proxy/pom.xml" dependency:copy-dependencies \
    -DoutputDirectory="$libraries"
}

# A port at which nobody answers yet. Not one of those that the system gives to whoever asks for something: a question to
# such a port can be answered by itself.
some_port() {
  echo $((20000 + RANDOM % 12000))
}

# What a page of the program answers; bash itself can ask, so that curl need not be there.
answers() {
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 0
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
  cat <&3 || true
  exec 3>&-
}
