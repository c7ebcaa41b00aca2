#!/usr/bin/env bash
# Proves the two commands on a machine that has nothing: a minimal Debian 12 with this machine's Node and npm, a
# clone of the committed state, and the documents beside it. Nothing of this machine's caches or packages is seen.
#
#   sudo scripts/checks/bare-machine.sh [-f FOLDER] [-s SHARED] [test|capture|user …]
#
#   test      `npm test` as the first command ever run there, as root
#   capture   `npm start -- --capture out` as the first command, on another fresh machine, as root
#   user      the same as a normal user: first without the libraries (the exact command must be printed), then with
#             that command run by root
#   -f        where the machines are made (default /tmp/bare; removed and made again, the base system is kept)
#   -s        folder with documents to lay beside the clone (default ../shared; may be absent)
#
# Registry, mirror and proxy are what this machine is configured with. Needs root, git and debootstrap. Every
# machine runs in its own mount and process namespace, so no mount outlives the run. Logs: FOLDER/logs.
set -euo pipefail

project=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
folder=/tmp/bare
shared=$(dirname "$project")/shared
while getopts f:s: option; do
  case $option in f) folder=$OPTARG ;; s) shared=$OPTARG ;; *) exit 2 ;; esac
done
shift $((OPTIND - 1))
parts=("$@")
[ $# -gt 0 ] || parts=(test capture user)

[ "$(id -u)" = 0 ] || { echo 'Only root can make a machine: run it with sudo.' >&2; exit 2; }
command -v debootstrap >/dev/null || { echo 'debootstrap is missing: apt-get install debootstrap' >&2; exit 2; }

base=$folder/base
logs=$folder/logs
mkdir -p "$logs"

# The mirror this machine uses for its own release.
mirror_line() {
  # shellcheck disable=SC1091
  . /etc/os-release
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v release="$VERSION_CODENAME" '$2 == release && $3 == "main" { print $1, $2; exit }'
}

# Files that say how this machine reaches the network; copied as they are.
copy_settings() {
  local path
  for path in /etc/resolv.conf /etc/hosts /etc/nsswitch.conf /etc/ssl /etc/ca-certificates /usr/share/ca-certificates \
    /usr/local/share/ca-certificates /etc/apt/apt.conf.d /usr/share/keyrings "$(npm prefix -g 2>/dev/null)/etc/npmrc"; do
    [ -e "$path" ] || continue
    mkdir -p "$base$(dirname "$path")"
    rm -rf "${base:?}$path"
    cp -aL "$path" "$base$path"
  done
  for path in root etc/skel; do [ ! -f ~/.npmrc ] || cp ~/.npmrc "$base/$path/.npmrc"; done
}

copy_node() {
  local modules
  modules=$(npm root -g 2>/dev/null)
  cp "$(readlink -f "$(command -v node)")" "$base/usr/bin/node"
  mkdir -p "$base/usr/lib/node_modules"
  cp -a "$modules/npm" "$base/usr/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$base/usr/bin/npx"
}

make_base() {
  local mirror release
  read -r mirror release < <(mirror_line)
  echo "Making a minimal $release from this machine's mirror …"
  debootstrap --variant=minbase "$release" "$base.new" "$mirror" >"$logs/debootstrap.log"
  mv "$base.new" "$base"
  printf 'deb %s %s main\n' "$mirror" "$release" >"$base/etc/apt/sources.list"
  copy_settings
  copy_node
}

# A fresh machine with a clone at /home/office/remit and the documents at /home/office/shared.
make_machine() {
  local root=$folder/$1
  rm -rf "$root"
  cp -a "$base" "$root"
  chroot "$root" useradd --create-home --shell /bin/bash office
  git clone --quiet --no-hardlinks "$project" "$root/home/office/remit"
  [ ! -d "$shared" ] || cp -a "$shared" "$root/home/office/shared"
  [ "$2" = root ] || chroot "$root" chown -R office:office /home/office
}

# What the machine may know of this one's environment: the way to the network, nothing else.
passed_variables() {
  env | grep -E '^(https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|npm_config_registry|NPM_CONFIG_REGISTRY|ELECTRON_MIRROR)=' || true
}

# Runs a command line in a machine as somebody, with its own root (pivot_root, so that user namespaces work).
inside() {
  local root=$folder/$1 who=$2 line=$3 home=/root
  [ "$who" = root ] || home=/home/$who
  local variables=()
  mapfile -t variables < <(passed_variables)
  # shellcheck disable=SC2016
  env -i "${variables[@]}" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" USER="$who" \
    LANG=C.UTF-8 unshare --mount --pid --fork --kill-child bash -ec '
      root=$1 who=$2 line=$3
      mount --make-rprivate /
      mount --bind "$root" "$root"
      mount -t proc proc "$root/proc"
      mount -t sysfs sysfs "$root/sys"
      mount --rbind /dev "$root/dev"
      mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
      mkdir -p "$root/mnt/outside"
      cd "$root"
      pivot_root . mnt/outside
      cd /
      umount -l /mnt/outside
      [ "$who" = root ] && exec bash -c "$line"
      exec setpriv --reuid="$who" --regid="$who" --init-groups bash -c "$line"' bash "$root" "$who" "$line"
}

# Runs and logs a command; prints how it ended, how long it took and its last line.
timed() {
  local name=$1 machine=$2 who=$3 line=$4 start=$SECONDS code=0
  inside "$machine" "$who" "$line" >"$logs/$name.log" 2>&1 || code=$?
  echo "$name: exit code $code after $((SECONDS - start)) s; last line: $(tail -n 1 "$logs/$name.log")"
  return "$code"
}

pictures() {
  find "$folder/$1/home/office/remit/out" -name '*.png' -newer "$base/etc/apt/sources.list" 2>/dev/null | wc -l
}

here='cd /home/office/remit &&'
failed=0
check() { "$@" || failed=1; }

part_test() {
  make_machine test root
  check timed test test root "$here npm test"
}

part_capture() {
  make_machine capture root
  check timed capture capture root "$here npm start -- --capture out"
  echo "capture: $(pictures capture) pictures"
  check timed capture-again capture root "$here npm start -- --capture out"
}

part_user() {
  make_machine user office
  if timed user-without-libraries user office "$here npm start -- --capture out"; then
    echo 'user: expected to be told which packages are missing'
    failed=1
  fi
  local mend
  mend=$(sed -n 's/^ *sudo \(apt-get update .*\)$/\1/p' "$logs/user-without-libraries.log" | sed 's/sudo //g' | head -n 1)
  echo "user: was told to run: ${mend:-NOTHING}"
  [ -n "$mend" ] || { failed=1; return; }
  check timed user-mends user root "DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; $mend"
  check timed user-capture user office "$here npm start -- --capture out"
  echo "user: $(pictures user) pictures"
  check timed user-test user office "$here npm test"
}

[ -d "$base" ] || make_base
for part in "${parts[@]}"; do "part_$part"; done
exit "$failed"
