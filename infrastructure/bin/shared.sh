# shellcheck shell=bash
# What the commands beside this file have in common. Sourced, never run.
# shellcheck disable=SC2034  # Some of what is set here is read there alone.

if [ -z "${BASH_VERSINFO:-}" ] || ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 404)); then
  echo "Cần bash 4.4 trở lên (macOS: brew install bash).  |  Bash 4.4 or later is needed (macOS: brew install bash)." >&2
  exit 2
fi

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
PREFIX=dan-y
REGION=
ACCOUNT=
DRY_RUN=false
YES=false
FOUND=
declare -A SETTINGS=()
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

# For what is needed for a while; goes when the command ends, however it ends.
WORK=$(mktemp -d)

# say VIETNAMESE ENGLISH
say() { printf '%s  |  %s\n' "$1" "$2"; }

# warn VIETNAMESE ENGLISH
warn() { say "$1" "$2" >&2; }

# stop VIETNAMESE ENGLISH: ends the command; what to do about it is part of the sentence.
stop() {
  warn "$1" "$2"
  : >"$WORK/told"
  exit 2
}

# ended STATUS. Whatever fails without a sentence of its own has said why in AWS's words just above.
ended() {
  [ "$1" = 0 ] || [ -e "$WORK/told" ] || warn "Dừng giữa chừng (lý do ở ngay trên); sửa rồi chạy lại cùng lệnh, không mất gì." \
    "Stopped half-way (the reason stands above); mend it and run the same command again, nothing is lost."
  rm -rf "$WORK"
}
trap 'ended $?' EXIT

# needed NAME VALUE...: that an option has its value.
needed() {
  if [ $# -lt 2 ] || [ -z "$2" ]; then
    stop "$1 cần một giá trị; xem --help." "$1 needs a value; see --help."
  fi
}

# common_option ARGUMENTS: takes one of the options all commands have and sets TAKEN to how many words it was, 0 if none.
common_option() {
  TAKEN=1
  case $1 in
    --prefix) needed "$@" && PREFIX=$2 TAKEN=2 ;;
    --region) needed "$@" && REGION=$2 TAKEN=2 ;;
    --dry-run) DRY_RUN=true ;;
    --yes) YES=true ;;
    -h | --help)
      usage
      exit 0
      ;;
    *) TAKEN=0 ;;
  esac
}

unknown() { stop "Không có tùy chọn $1; xem --help." "There is no option $1; see --help."; }

# need TOOL VIETNAMESE ENGLISH: that a program is there; the words say where to get it.
need() {
  command -v "$1" >/dev/null 2>&1 || stop "Thiếu chương trình $1: $2" "The program $1 is missing: $3"
}

need_aws() {
  local remedy=https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html version
  need aws "hãy cài AWS CLI bản 2.13 trở lên, $remedy" "install AWS CLI 2.13 or later, $remedy"
  version=$(aws --version 2>&1) || true
  # Earlier ones know no deletion protection of tables: teardown would stop when half of it is done.
  if [[ ! $version =~ ^aws-cli/([0-9]+)\.([0-9]+)\. ]] || ((BASH_REMATCH[1] * 1000 + BASH_REMATCH[2] < 2013)); then
    stop "Cần AWS CLI bản 2.13 trở lên, ở đây là \"$version\": $remedy" "AWS CLI 2.13 or later is needed, here is \"$version\": $remedy"
  fi
}

# What every command that talks to AWS must know: a good prefix, a region, an account. Sets REGION and ACCOUNT.
need_account() {
  [[ $PREFIX =~ ^[a-z][a-z0-9-]{1,29}$ ]] ||
    stop "--prefix $PREFIX không dùng được; ví dụ đúng: --prefix dan-y" "--prefix $PREFIX cannot be used; a good one: --prefix dan-y"
  need_aws
  REGION=${REGION:-${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region || true)}}}
  [[ $REGION =~ ^[a-z]{2}(-[a-z]+)+-[0-9]$ ]] ||
    stop "Chưa biết vùng AWS (\"$REGION\"); ví dụ: --region ap-southeast-1" "No AWS region (\"$REGION\"); such as --region ap-southeast-1"
  ACCOUNT=$(aws --region "$REGION" sts get-caller-identity --query Account --output text 2>/dev/null) ||
    stop "AWS không nhận thông tin đăng nhập; hãy chạy \"aws configure sso\" hoặc đặt AWS_PROFILE." \
      "AWS does not accept the credentials; run \"aws configure sso\" or set AWS_PROFILE."
}

# shown WORDS: how somebody would type them, wherever the output of what is shown would have gone.
exec 3>&1
shown() {
  {
    printf '+'
    printf ' %q' "$@"
    printf '\n'
  } >&3
}

# A call that changes nothing; made in a dry run, too, which only so can say what would be done.
ask() { aws --region "$REGION" "$@"; }

# A call that changes something: a dry run shows it instead.
change() {
  if [ "$DRY_RUN" = true ]; then
    shown aws --region "$REGION" "$@"
  else
    aws --region "$REGION" "$@"
  fi
}

# new_secret: into SECRET; looked at before anything is stored.
new_secret() {
  SECRET=$(openssl rand -base64 32) || SECRET=
  [[ $SECRET =~ ^[A-Za-z0-9+/]{43}=$ ]] ||
    stop "openssl không tạo được bí mật; chưa lưu gì." "openssl made no secret; nothing was stored."
}

# keep_secrets TEXT WORDS: into the parameter of the secrets; the words go to AWS. Neither an argument of a process nor
# anything printed holds the text, and no file; --cli-input-json would read it twice and find nothing.
keep_secrets() {
  local command=(ssm put-parameter --name "/$PREFIX/secrets" --type SecureString --value file:///dev/stdin "${@:2}")
  if [ "$DRY_RUN" = true ]; then
    change "${command[@]}"
    return
  fi
  # printf is part of the shell: its words are seen by nobody.
  printf '%s' "$1" | ask "${command[@]}" --query Version --output text
}

# found CALL: whether what it asks for is there; what AWS says of it goes into FOUND. Ends the command where AWS says
# neither yes nor no: what could not be heard is not taken for "not there". So it never stands in a $(...).
found() {
  if FOUND=$(ask "$@" 2>"$WORK/refusal"); then
    [ "$FOUND" != None ] || FOUND=
    return 0
  fi
  FOUND=
  if grep -qE '\((ResourceNotFoundException|ParameterNotFound|NoSuchBucket|404)\)|does not exist' "$WORK/refusal"; then
    return 1
  fi
  cat "$WORK/refusal" >&2
  stop "Không hỏi được AWS: $1 $2 (lý do ở ngay trên). Chưa làm gì thêm; hãy chạy lại cùng lệnh." \
    "AWS could not be asked: $1 $2 (the reason stands above). Nothing more was done; run the same command again."
}

# stack_value NAME QUERY: of a stack into FOUND, empty where there is no such stack.
stack_value() { found cloudformation describe-stacks --stack-name "$1" --query "Stacks[0].$2" --output text || true; }

# app_output NAME: into FOUND.
app_output() { stack_value "$PREFIX-app" "Outputs[?OutputKey=='$1'].OutputValue | [0]"; }

# The parameters the deployed app.yaml has, into SETTINGS; none where it is not deployed.
read_settings() {
  local name value
  stack_value "$PREFIX-app" 'Parameters[].[ParameterKey,ParameterValue]'
  while IFS=$'\t' read -r name value; do
    [ -z "$name" ] || SETTINGS[$name]=$value
  done <<<"$FOUND"
}

# digest: sixteen characters that stand for what comes in.
digest() { openssl dgst -sha256 -r | cut -c 1-16; }

# set_release CODE: what stands for template and zips, and all other SETTINGS, as the setting Release. Of both together
# first, since SAM looks at no more than ten characters.
set_release() {
  local name
  unset 'SETTINGS[Release]'
  SETTINGS[Release]=$(
    {
      for name in "${!SETTINGS[@]}"; do
        printf '%s=%s\n' "$name" "${SETTINGS[$name]}"
      done | LC_ALL=C sort
      echo "$1"
    } | digest
  )-$1
}

# bucket_region BUCKET: into FOUND; fails where there is no such bucket.
bucket_region() {
  found s3api get-bucket-location --bucket "$1" --query LocationConstraint --output text || return 1
  FOUND=${FOUND:-us-east-1}
}

# agreed VIETNAMESE ENGLISH WORD: whether somebody typed the word; --yes stands for it, and nobody there is a no.
agreed() {
  local typed=
  [ "$YES" = false ] && [ "$DRY_RUN" = false ] || return 0
  printf '%s  |  %s [%s]: ' "$1" "$2" "$3"
  read -r typed || true
  [ "$typed" = "$3" ]
}

# price NAME REGION: from the price file.
price() {
  awk -v region="  $2:" -v name="    $1:" \
    'index($0, "  ") == 1 && $0 !~ /^    / { there = index($0, region) == 1 } there && index($0, name) == 1 { print $2 }' \
    "$ROOT/infrastructure/prices.yaml"
}
