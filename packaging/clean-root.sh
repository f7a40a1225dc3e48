# For the checks: a Debian of its own to install into. Source it.

# clean_root FOLDER: a minimal Debian 12 with the package sources of this computer, in FOLDER. The
# first one is kept as an archive beside, since it takes a minute.
clean_root()
{
    local folder=$1 mirror archive=$1.base.tar
    if [ ! -e "$archive" ]; then
        mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' \
            | grep -v security | sort -u | head -n 1)
        rm -rf "$folder"
        debootstrap --variant=minbase --include=ca-certificates bookworm "$folder" "$mirror" >"$folder.log"
        rm -f "$folder/etc/apt/sources.list"
        cp /etc/apt/sources.list "$folder/etc/apt/" 2>/dev/null || true
        cp /etc/apt/sources.list.d/debian* "$folder/etc/apt/sources.list.d/" 2>/dev/null || true
        apt-config dump --format '%f "%v";%n' Acquire >"$folder/etc/apt/apt.conf.d/90computer"
        chroot "$folder" apt-get update -q >>"$folder.log"
        tar -C "$folder" -cf "$archive" .
    fi
    rm -rf "$folder"
    mkdir -p "$folder"
    tar -C "$folder" -xf "$archive"
}

# inside FOLDER COMMAND...: runs it there as a program without a display.
inside()
{
    local folder=$1
    shift
    chroot "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/var/tmp/home LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/var/tmp/run "$@"
}
